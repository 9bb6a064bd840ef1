package io.parkverse.webhooks.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook, without its secret.
 *
 * @param active whether it is sent anything; a receiver that answers 410 is paused
 */
public record WebhookView(UUID id, String address, List<WebhookEvent> events, boolean active, Instant createdAt)
        implements Serializable {

    public WebhookView {
        events = List.copyOf(events);
    }

    /** A webhook as it was made, or with a new secret, which is shown this once. */
    public record Made(WebhookView webhook, String secret) implements Serializable {}
}
