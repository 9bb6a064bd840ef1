package io.parkverse.enterprise.boundary.mandate;

/** Where a mandate stands. */
public enum MandateState {
    /** The agent company has yet to accept. */
    OFFERED,
    /** Not answered in time. */
    LAPSED,
    DECLINED,
    /** Taken back by the client before it was accepted. */
    WITHDRAWN,
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** Ended by either side before its last day. */
    ENDED,
    /** A newer mandate of the same two companies has taken its place. */
    REPLACED;

    /** Whether either side can still do something about it. */
    public boolean open() {
        return this == OFFERED || this == IN_FORCE;
    }
}
