package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final RateLimit LIMIT = RateLimit.CERTIFICATE;

    private final RateLimiter limiter = new RateLimiter();

    @Test
    @DisplayName("F5.14 after its burst an address is told how long to wait")
    void refuses() {
        spendBurst("10.0.0.1");
        Duration perToken = LIMIT.refill().dividedBy(LIMIT.burst());
        assertThat(limiter.refusal(LIMIT, "10.0.0.1", 0)).contains(perToken);
        assertThat(limiter.refusal(LIMIT, "10.0.0.1", perToken.toNanos() - 1)).contains(Duration.ofNanos(1));
    }

    @Test
    @DisplayName("F5.14 tokens come back evenly, up to the burst and no further")
    void refills() {
        spendBurst("10.0.0.1");
        long perToken = LIMIT.refill().toNanos() / LIMIT.burst();
        assertThat(limiter.refusal(LIMIT, "10.0.0.1", perToken)).isEmpty();
        assertThat(limiter.refusal(LIMIT, "10.0.0.1", perToken)).isPresent();
        long later = Duration.ofDays(1).toNanos();
        for (int i = 0; i < LIMIT.burst(); i++) {
            assertThat(limiter.refusal(LIMIT, "10.0.0.1", later)).isEmpty();
        }
        assertThat(limiter.refusal(LIMIT, "10.0.0.1", later)).isPresent();
    }

    @Test
    @DisplayName("F5.14 one address does not spend the share of another")
    void separate() {
        spendBurst("10.0.0.1");
        assertThat(limiter.refusal(LIMIT, "10.0.0.2", 0)).isEmpty();
        assertThat(limiter.refusal(RateLimit.SIGN_IN, "10.0.0.1", 0)).isEmpty();
    }

    private void spendBurst(String address) {
        for (int i = 0; i < LIMIT.burst(); i++) {
            limiter.refusal(LIMIT, address, 0);
        }
    }
}
