package io.parkverse.intake.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by imports and exports; see {@link IntakeError}. */
public final class IntakeException extends DomainException {

    private static final long serialVersionUID = 1L;

    public IntakeException(IntakeError code, Object... arguments) {
        super(code, arguments);
    }
}
