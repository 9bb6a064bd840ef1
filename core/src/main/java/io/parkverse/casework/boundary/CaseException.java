package io.parkverse.casework.boundary;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;

/** Thrown by casework; see {@link CaseError}. */
public final class CaseException extends DomainException {

    private static final long serialVersionUID = 1L;

    public CaseException(CaseError code, Object... arguments) {
        super(code, arguments);
    }

    private CaseException(Told code, Object... arguments) {
        super(code, arguments);
    }

    /** A guard does not let the case pass ({@code casework.refused}); the text is the guard's own. */
    public static CaseException refusedBy(String textKey) {
        return new CaseException(new Told("casework.refused", 409, textKey));
    }

    /** A draft does not hold together ({@code casework.not-valid}); the text is that of the finding. */
    public static CaseException notValid(ProcessFinding finding) {
        return new CaseException(new Told("casework.not-valid", 422, finding.textKey()), finding.name());
    }

    private record Told(String code, int status, String messageKey) implements ErrorCode {}
}
