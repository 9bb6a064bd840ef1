package io.parkverse.custody.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by custody; see {@link CustodyError}. */
public final class CustodyException extends DomainException {

    private static final long serialVersionUID = 1L;

    public CustodyException(CustodyError code, Object... arguments) {
        super(code, arguments);
    }
}
