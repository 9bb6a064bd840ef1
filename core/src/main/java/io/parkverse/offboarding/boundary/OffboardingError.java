package io.parkverse.offboarding.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why a park cannot be exported or leave. */
public enum OffboardingError implements ErrorCode {
    REASON_NEEDED("reason-needed", 422),
    /** The short address that was typed is not the park's. */
    NOT_CONFIRMED("not-confirmed", 422),
    ALREADY_LEAVING("already-leaving", 409),
    NOT_LEAVING("not-leaving", 409),
    /** The purge has begun. */
    TOO_LATE("too-late", 409),
    EXPORT_RUNNING("export-running", 409),
    EXPORT_NOT_READY("export-not-ready", 404);

    private final String name;
    private final int status;

    OffboardingError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "offboarding." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
