package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeState;

/** Thrown to take everything back that the running transaction of an import has done. */
public final class IntakeStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IntakeState end;

    public IntakeStopped(IntakeState end) {
        super("import stopped: " + end);
        this.end = end;
    }

    /** How the import ends. */
    IntakeState end() {
        return end;
    }
}
