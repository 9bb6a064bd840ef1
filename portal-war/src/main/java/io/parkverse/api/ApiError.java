package io.parkverse.api;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Refusals of the API itself, before any feature is asked. */
public enum ApiError implements ErrorCode {
    NO_SUCH_ADDRESS(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    MEDIA_TYPE(415),
    /** The host is the platform's, not a park's. */
    NO_PARK_HERE(404),
    PARK_SUSPENDED(403),
    /** No JSON at all, or none that fits; the argument is the place within the body. */
    BODY_INVALID(400),
    BODY_TOO_LARGE(413),
    PARAMETER_INVALID(400),
    IF_MATCH_MISSING(428),
    IF_MATCH_FAILED(412),
    BAD_REQUEST(400),
    FAILED(500);

    private final int status;

    ApiError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "api." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
