package io.parkverse.jobs.control;

import java.time.Duration;

/** How long failed work waits: 10 s after the first attempt, twice as long after each further one, an hour at most. */
public final class Backoff {

    /** After so many failed attempts work that is done once is dead. */
    public static final int LAST_ATTEMPT = 8;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    public static Duration after(int attempt) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempt - 1, 16));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
