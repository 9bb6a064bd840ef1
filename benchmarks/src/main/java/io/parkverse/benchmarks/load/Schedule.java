package io.parkverse.benchmarks.load;

import java.time.Duration;

/** When each request of an open loop is due: evenly, whatever the server does. */
public record Schedule(double perSecond, Duration length) {

    private static final double NANOS = 1e9;

    public Schedule {
        if (perSecond <= 0 || length.isNegative()) {
            throw new IllegalArgumentException("no schedule: " + perSecond + " a second for " + length);
        }
    }

    /** How many requests there are. */
    long count() {
        return Math.round(perSecond * length.toNanos() / NANOS);
    }

    /** Nanoseconds from the start to the request of that number, which counts from 0. */
    long due(long number) {
        return Math.round(number * NANOS / perSecond);
    }
}
