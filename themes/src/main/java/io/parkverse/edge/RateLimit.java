package io.parkverse.edge;

import java.time.Duration;

/** What one network address may ask for: a burst, refilled evenly over a time. The one table of limits. */
public enum RateLimit {
    SIGN_IN(20, Duration.ofMinutes(5)),
    SIGN_UP(10, Duration.ofMinutes(10)),
    CODE(30, Duration.ofMinutes(5)),
    OPEN_PARK(5, Duration.ofMinutes(30)),
    CERTIFICATE(30, Duration.ofMinutes(1)),
    SEARCH(120, Duration.ofMinutes(1)),
    /** New HTTP sessions of people who are signed in; nobody else gets one. */
    SESSION(300, Duration.ofMinutes(5));

    private final int burst;
    private final Duration refill;

    RateLimit(int burst, Duration refill) {
        this.burst = burst;
        this.refill = refill;
    }

    int burst() {
        return burst;
    }

    Duration refill() {
        return refill;
    }
}
