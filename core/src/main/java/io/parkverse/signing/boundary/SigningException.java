package io.parkverse.signing.boundary;

import io.parkverse.platform.error.DomainException;

/** A refusal of the signing kernel; see {@link SigningError}. */
public final class SigningException extends DomainException {

    private static final long serialVersionUID = 1L;

    public SigningException(SigningError code, Object... arguments) {
        super(code, arguments);
    }
}
