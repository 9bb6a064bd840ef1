package io.parkverse.webhooks.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by webhooks; see {@link WebhookError}. */
public final class WebhookException extends DomainException {

    private static final long serialVersionUID = 1L;

    public WebhookException(WebhookError code, Object... arguments) {
        super(code, arguments);
    }
}
