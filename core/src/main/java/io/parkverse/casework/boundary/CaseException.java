package io.parkverse.casework.boundary;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;

/** Thrown by casework; see {@link CaseError}. */
public final class CaseException extends DomainException {

    private static final long serialVersionUID = 1L;

    public CaseException(CaseError code, Object... arguments) {
        super(code, arguments);
    }

    private CaseException(GuardRefusal refusal) {
        super(refusal);
    }

    /** A guard does not let the case pass; the text is the guard's own. */
    public static CaseException refusedBy(String textKey) {
        return new CaseException(new GuardRefusal(textKey));
    }

    private record GuardRefusal(String messageKey) implements ErrorCode {

        @Override
        public String code() {
            return "casework.refused";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
