package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.ParkVisitId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A visit of somebody of the platform who acts as the park, as the park reads it.
 *
 * @param person name of the visitor
 * @param until when it ends by itself
 * @param end when it ended; {@code until} while it runs
 */
public record ParkVisitView(
        ParkVisitId id, String person, String reason, Instant begunAt, Instant until, Instant end, State state)
        implements Serializable {

    /** Whether it still opens anything. */
    public enum State {
        RUNNING,
        /** Before its time was over. */
        ENDED,
        EXPIRED
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
