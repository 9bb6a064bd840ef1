package io.parkverse.settlement.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by settlement; see {@link SettlementError}. */
public final class SettlementException extends DomainException {

    private static final long serialVersionUID = 1L;

    public SettlementException(SettlementError code, Object... arguments) {
        super(code, arguments);
    }
}
