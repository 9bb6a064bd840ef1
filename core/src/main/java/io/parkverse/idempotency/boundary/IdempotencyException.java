package io.parkverse.idempotency.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by the idempotency feature; see {@link IdempotencyError}. */
public final class IdempotencyException extends DomainException {

    private static final long serialVersionUID = 1L;

    public IdempotencyException(IdempotencyError code, Object... arguments) {
        super(code, arguments);
    }
}
