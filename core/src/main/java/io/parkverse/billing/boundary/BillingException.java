package io.parkverse.billing.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by billing; see {@link BillingError}. */
public final class BillingException extends DomainException {

    private static final long serialVersionUID = 1L;

    public BillingException(BillingError code, Object... arguments) {
        super(code, arguments);
    }
}
