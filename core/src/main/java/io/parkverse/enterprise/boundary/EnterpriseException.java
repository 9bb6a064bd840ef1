package io.parkverse.enterprise.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by enterprises; see {@link EnterpriseError}. */
public final class EnterpriseException extends DomainException {

    private static final long serialVersionUID = 1L;

    public EnterpriseException(EnterpriseError code, Object... arguments) {
        super(code, arguments);
    }
}
