package io.parkverse.tenancy.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by the tenancy feature; see {@link TenancyError}. */
public final class TenancyException extends DomainException {

    private static final long serialVersionUID = 1L;

    public TenancyException(TenancyError code, Object... arguments) {
        super(code, arguments);
    }
}
