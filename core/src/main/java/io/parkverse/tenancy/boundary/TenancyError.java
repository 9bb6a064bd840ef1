package io.parkverse.tenancy.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Refusals of the tenancy feature. */
public enum TenancyError implements ErrorCode {
    SLUG_INVALID("slug-invalid", 400),
    SLUG_RESERVED("slug-reserved", 409),
    SLUG_TAKEN("slug-taken", 409),
    NAME_INVALID("name-invalid", 400),
    PLAN_UNKNOWN("plan-unknown", 400),
    PARENT_UNKNOWN("parent-unknown", 400),
    PARK_NOT_FOUND("park-not-found", 404),
    STATE_NOT_POSSIBLE("state-not-possible", 409),
    HOST_INVALID("host-invalid", 400),
    HOST_TAKEN("host-taken", 409),
    /** Argument: the largest value. */
    LIMIT_INVALID("limit-invalid", 422),
    HOST_IS_MAIN("host-is-main", 409),
    COLOUR_INVALID("colour-invalid", 400),
    CONTRAST_TOO_LOW("contrast-too-low", 422),
    SHAPE_INVALID("shape-invalid", 400),
    IMAGE_TYPE("image-type", 415),
    IMAGE_TOO_LARGE("image-too-large", 413),
    IMAGE_UNKNOWN("image-unknown", 400),
    TEXT_TOO_LONG("text-too-long", 400);

    private final String name;
    private final int status;

    TenancyError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "tenancy." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
