package io.parkverse.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoundaryGuardTest {

    private final TenantId park = Portal.park();

    @Test
    @DisplayName("F2.3 a boundary call runs on a connection that is bound to the caller's park")
    void bindsThePark() {
        assertThat(Portal.bean(Ledgers.class).parkOfConnection(Portal.person(park)))
                .isEqualTo(park.toString());
    }

    @Test
    @DisplayName("F2.4 records are written to and counted in the caller's park only")
    void writesBehindTheWall() {
        TenantId other = Portal.park();

        assertThat(Portal.bean(Ledgers.class).writeAndCount(Portal.person(park)))
                .isEqualTo(1);
        assertThat(Portal.bean(Ledgers.class).writeAndCount(Portal.person(other)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F3.4 a person whose sign-in has ended is refused on the next call")
    void refusesEndedSignIn() {
        Caller caller = Portal.person(park);
        Portal.execute(
                "update sign_in set ended_at = now() where account_id = ?",
                caller.account().value());

        assertThatThrownBy(() -> Portal.bean(Ledgers.class).parkOfConnection(caller))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_SIGNED_IN));
    }
}
