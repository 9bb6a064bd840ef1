package io.parkverse.identity.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by the identity feature; see {@link IdentityError}. */
public final class IdentityException extends DomainException {

    private static final long serialVersionUID = 1L;

    public IdentityException(IdentityError code, Object... arguments) {
        super(code, arguments);
    }
}
