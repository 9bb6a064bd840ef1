package io.parkverse.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstPlatformOperatorTest {

    private static final String PASSWORD = "quiet-harbour-71";

    private final String mail = "first-" + UUID.randomUUID() + "@operators.example";

    @Test
    @DisplayName("F6.5 a live deployment begins with the platform operator that its configuration names")
    void configured() {
        Map<String, String> settings =
                Map.of("PARK_MODE", "live", "PARK_PLATFORM_OPERATOR", mail, "PARK_PLATFORM_PASSWORD", PASSWORD);
        operator(settings).establish();
        operator(settings).establish();

        SignedIn signedIn = signIn();
        assertThat(Portal.bean(Memberships.class).hatsOf(signedIn.caller()))
                .extracting(Hat::park, Hat::role)
                .containsExactly(tuple(TenantId.PLATFORM, Role.PLATFORM_OPERATOR));
    }

    @Test
    @DisplayName("F6.5 a live deployment has no platform operator with a password that nobody chose")
    void notConfigured() {
        operator(Map.of("PARK_MODE", "live", "PARK_PLATFORM_OPERATOR", mail)).establish();

        assertThatThrownBy(this::signIn).isInstanceOf(IdentityException.class);
    }

    private SignedIn signIn() {
        return Portal.bean(SignIns.class)
                .signIn(Caller.anonymous(TenantId.PLATFORM), new Contact(ContactKind.MAIL, mail), PASSWORD);
    }

    private static FirstPlatformOperator operator(Map<String, String> settings) {
        FirstPlatformOperator operator = new FirstPlatformOperator();
        operator.settings = Settings.from(settings);
        operator.accounts = Portal.bean(Accounts.class);
        operator.memberships = Portal.bean(Memberships.class);
        return operator;
    }
}
