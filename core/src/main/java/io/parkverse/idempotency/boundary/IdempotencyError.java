package io.parkverse.idempotency.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why a key is not taken. */
public enum IdempotencyError implements ErrorCode {
    /** A creating call needs a key of 1 to 255 visible ASCII characters. */
    KEY_MISSING("key-missing", 400),
    /** The key came with another request before. */
    KEY_REUSED("key-reused", 422);

    private final String name;
    private final int status;

    IdempotencyError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "idempotency." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
