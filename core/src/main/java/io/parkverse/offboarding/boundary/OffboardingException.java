package io.parkverse.offboarding.boundary;

import io.parkverse.platform.error.DomainException;

/** An export or a departure that is not possible; see {@link OffboardingError}. */
public final class OffboardingException extends DomainException {

    private static final long serialVersionUID = 1L;

    public OffboardingException(OffboardingError code, Object... arguments) {
        super(code, arguments);
    }
}
