package io.parkverse.api;

import io.parkverse.platform.error.DomainException;

/** Thrown by the API; see {@link ApiError}. */
public final class ApiException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ApiException(ApiError code, Object... arguments) {
        super(code, arguments);
    }
}
