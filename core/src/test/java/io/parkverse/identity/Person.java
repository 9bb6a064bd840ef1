package io.parkverse.identity;

import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.identity.boundary.SignUp;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.notify.boundary.Mailbox;
import io.parkverse.notify.boundary.MailboxEntry;
import io.parkverse.notify.control.MessageDelivery;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who reads the own mail: signs up and follows codes and links, in a test. */
public record Person(Contact contact, String password) {

    static final Caller PUBLIC = Caller.anonymous(TenantId.PLATFORM);

    private static final Pattern DIGITS = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");

    /** Somebody with a fresh mail address. */
    public static Person fresh() {
        return new Person(Contact.of("p" + UUID.randomUUID() + "@mail.example"), "three silent herons");
    }

    static Person freshMobile() {
        long number = 13_000_000_000L + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L);
        return new Person(Contact.of(String.valueOf(number)), "three silent herons");
    }

    SignUp wish() {
        return new SignUp("李小龙", contact, password, Locale.CHINESE);
    }

    Challenge signUp() {
        return Portal.bean(Accounts.class).signUp(PUBLIC, wish());
    }

    /** Signs up and confirms. */
    SignedIn register() {
        Challenge challenge = signUp();
        return Portal.bean(Accounts.class).confirm(PUBLIC, new Proof.Digits(challenge.id(), digits()));
    }

    /** The six digits of the last message. */
    String digits() {
        return found(DIGITS, 0);
    }

    /** The link token of the last message. */
    public String token() {
        return found(TOKEN, 1);
    }

    /** All messages that the person got, newest first. */
    List<MailboxEntry> mail() {
        Portal.bean(MessageDelivery.class).run(Caller.job(TenantId.PLATFORM, "delivery"), "{}");
        Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        return Portal.bean(Mailbox.class)
                .list(console, contact.value(), PageRequest.first(50))
                .items();
    }

    private String found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(mail().get(0).content().body());
        if (!matcher.find()) {
            throw new AssertionError("the last message holds no " + pattern);
        }
        return matcher.group(group);
    }
}
