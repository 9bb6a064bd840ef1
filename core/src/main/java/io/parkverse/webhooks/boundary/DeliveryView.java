package io.parkverse.webhooks.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was sent, or is to be sent, to a webhook.
 *
 * @param type of the event
 * @param body the JSON that is sent
 * @param attempts that have ended
 * @param last what came of the last attempt: an HTTP status, or a word for what went wrong; empty before the first
 * @param nextAt when it is tried next; the moment of the event when it is not
 */
public record DeliveryView(
        UUID id, String type, String body, State state, int attempts, String last, Instant at, Instant nextAt)
        implements Serializable {

    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED
    }
}
