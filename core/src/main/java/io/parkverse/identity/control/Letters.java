package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.IdentityPaths;
import io.parkverse.notify.boundary.Channel;
import io.parkverse.notify.boundary.Letter;
import io.parkverse.notify.boundary.Outgoing;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * The letters of the identity feature. Mail carries digits and link, a short message the digits or the
 * link alone; the texts are {@code identity.mail.<name>} with {@code .subject}, and {@code
 * identity.sms.<name>}.
 */
@ApplicationScoped
public class Letters {

    private static final String SENDER = "identity";

    @Inject
    Outgoing outgoing;

    @Inject
    Settings settings;

    /** Who reads a letter, in which language. */
    record Reader(Contact contact, Locale locale) {}

    void signUpCode(Reader reader, OneTimeCodes.Issued code) {
        send(TenantId.PLATFORM, reader, "sign-up", code.digits(), link(IdentityPaths.CONFIRM, code.token()));
    }

    void alreadyKnown(Reader reader) {
        send(TenantId.PLATFORM, reader, "already-known", recoveryPage());
    }

    void recoveryCode(Reader reader, OneTimeCodes.Issued code) {
        send(TenantId.PLATFORM, reader, "recovery", code.digits(), link(IdentityPaths.NEW_PASSWORD, code.token()));
    }

    void passwordChanged(TenantId park, Reader reader) {
        send(park, reader, "password-changed", recoveryPage());
    }

    void invitation(TenantId park, Reader reader, String host, String token) {
        String path = IdentityPaths.INVITATION + "?" + IdentityPaths.TOKEN + "=" + token;
        send(park, reader, "invitation", settings.url(host, path));
    }

    private String recoveryPage() {
        return settings.url(settings.platformHost(), IdentityPaths.RECOVERY);
    }

    private String link(String path, String token) {
        return settings.url(settings.platformHost(), path + "?" + IdentityPaths.TOKEN + "=" + token);
    }

    private void send(TenantId park, Reader reader, String name, String... arguments) {
        Contact contact = reader.contact();
        boolean mail = contact.kind() == ContactKind.MAIL;
        outgoing.queue(
                Caller.job(park, SENDER),
                new Letter(
                        new Letter.Address(mail ? Channel.MAIL : Channel.SMS, contact.value(), reader.locale()),
                        "identity.mail." + name + ".subject",
                        (mail ? "identity.mail." : "identity.sms.") + name,
                        List.of(arguments),
                        true));
    }
}
