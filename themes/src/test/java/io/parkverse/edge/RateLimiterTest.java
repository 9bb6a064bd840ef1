package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.limits.boundary.RateGate;
import io.parkverse.testing.Portal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final RateLimit LIMIT = RateLimit.OPEN_PARK;

    private final RateLimiter limiter = new RateLimiter();
    private final String address = UUID.randomUUID().toString();

    RateLimiterTest() {
        limiter.rates = Portal.bean(RateGate.class);
    }

    @Test
    @DisplayName("F5.14 after its burst an address is told how long to wait")
    void refuses() {
        spendBurst();
        Duration perToken = LIMIT.refill().dividedBy(LIMIT.burst());

        assertThat(limiter.refusal(LIMIT, address))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(perToken));
    }

    @Test
    @DisplayName("F5.14 one address does not spend the share of another")
    void separate() {
        spendBurst();

        assertThat(limiter.refusal(LIMIT, address + "2")).isEmpty();
        assertThat(limiter.refusal(RateLimit.SIGN_IN, address)).isEmpty();
    }

    private void spendBurst() {
        for (int i = 0; i < LIMIT.burst(); i++) {
            assertThat(limiter.refusal(LIMIT, address)).isEmpty();
        }
    }
}
