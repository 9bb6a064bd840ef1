package io.parkverse.jobs.boundary;

import java.time.Duration;

/**
 * Work that comes again: in every park that is not closed, or once for the platform. The payload is an
 * empty object. A run that was missed is not made up for.
 */
public interface RepeatingJob extends JobHandler {

    /** Time from the end of a run to the next. */
    Duration every();

    /** Whether each park has its own; otherwise it is the platform's. */
    default boolean perPark() {
        return true;
    }
}
