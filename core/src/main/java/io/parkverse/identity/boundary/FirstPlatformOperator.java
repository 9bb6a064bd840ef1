package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * The account that a new deployment begins with: named by {@code PARK_PLATFORM_OPERATOR} (a mail address)
 * and {@code PARK_PLATFORM_PASSWORD}. In modes demo and test there is one without configuration; a live
 * deployment without it has none. An account that exists keeps its password.
 */
@ApplicationScoped
public class FirstPlatformOperator {

    /** Used where nothing is configured, except in a live deployment. */
    public static final String DEMO_MAIL = "operator@parkverse.example";

    /** Of every account of a demo. */
    public static final String DEMO_PASSWORD = "lotus-pier-2026";

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    /** Makes account and hat, where they are missing. */
    public void establish() {
        boolean live = settings.mode() == Settings.Mode.LIVE;
        Optional<String> mail = configured("PARK_PLATFORM_OPERATOR", live, DEMO_MAIL);
        Optional<String> password = configured("PARK_PLATFORM_PASSWORD", live, DEMO_PASSWORD);
        if (mail.isPresent() && password.isPresent()) {
            Caller job = Caller.job(TenantId.PLATFORM, "platform-operator");
            AccountId account = accounts.establish(
                    job,
                    new SignUp(
                            "平台运营",
                            new Contact(ContactKind.MAIL, mail.get()),
                            password.get(),
                            Locale.SIMPLIFIED_CHINESE));
            memberships.grant(job, account, Role.PLATFORM_OPERATOR, Optional.empty());
        }
    }

    private Optional<String> configured(String name, boolean live, String otherwise) {
        return settings.get(name).or(() -> live ? Optional.empty() : Optional.of(otherwise));
    }
}
