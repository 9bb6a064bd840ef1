package io.parkverse.webhooks.boundary;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of. */
public enum WebhookEvent {
    CASE_OPENED("case.opened"),
    CASE_MOVED("case.moved"),
    DOCUMENT_UPLOADED("document.uploaded"),
    DOCUMENT_REVIEWED("document.reviewed");

    /** The type of a delivery that somebody asked for to try a webhook out. */
    public static final String TRIAL = "webhook.trial";

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    /** As receivers and the outbox name it. */
    public String type() {
        return type;
    }

    public static Optional<WebhookEvent> of(String type) {
        return Arrays.stream(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
