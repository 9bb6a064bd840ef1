package io.parkverse.intake.boundary;

/** Life of an import. */
public enum IntakeState {
    /** The file is here; columns and choices are still open. */
    UPLOADED,
    QUEUED,
    RUNNING,
    /** Entered, as far as its rows were good. */
    DONE,
    /** All or nothing was wanted and a row was wrong: nothing was entered. */
    REFUSED,
    /** Stopped by a person; what was entered by then stays. */
    CANCELLED,
    UNDOING,
    /** Taken back as a whole. */
    UNDONE;

    /** Whether a job works on it or is about to. */
    public boolean busy() {
        return this == QUEUED || this == RUNNING || this == UNDOING;
    }
}
