package io.parkverse.webhooks.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Ways in which webhooks refuse. */
public enum WebhookError implements ErrorCode {
    /** No absolute https address of a host on the internet. */
    ADDRESS_INVALID("address-invalid", 422),
    EVENT_NEEDED("event-needed", 422),
    /** Argument: how many there can be. */
    TOO_MANY("too-many", 409),
    /** The delivery is on its way already. */
    ON_ITS_WAY("on-its-way", 409),
    /** A paused webhook is sent nothing. */
    PAUSED("paused", 409);

    private final String name;
    private final int status;

    WebhookError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "webhooks." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
