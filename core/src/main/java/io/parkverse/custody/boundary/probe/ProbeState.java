package io.parkverse.custody.boundary.probe;

/** Where a probe stands. */
public enum ProbeState {
    OPEN,
    REACHED,
    /** Tried often enough without success: the operator decides what follows. */
    UNREACHABLE,
    /** Proposed to the registrar for the list of abnormal operation. */
    PROPOSED,
    /** Not proposed, for a reason. */
    DROPPED,
    /** The company left before it was reached. */
    LEFT;

    public boolean closed() {
        return this != OPEN && this != UNREACHABLE;
    }
}
