package io.parkverse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    @Test
    @DisplayName("G4.8 benches reach the boundaries with what is on their own class path")
    void reached() {
        Caller operator = Portal.person(Portal.park(), Role.PARK_OPERATOR);

        assertThat(Portal.bean(Parks.class).get(operator, operator.park()).id()).isEqualTo(operator.park());
    }
}
