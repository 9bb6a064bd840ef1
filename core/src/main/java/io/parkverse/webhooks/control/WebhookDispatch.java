package io.parkverse.webhooks.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.event.OutboxConsumer;
import io.parkverse.platform.event.StoredEvent;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.webhooks.boundary.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the deliveries of an event, one for each webhook that wants it, in the transaction that takes the event. */
@ApplicationScoped
public class WebhookDispatch implements OutboxConsumer {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    WebhookTable webhooks;

    @Inject
    DeliveryLog log;

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public void accept(Caller job, StoredEvent event) {
        Optional<WebhookEvent> known = WebhookEvent.of(event.type());
        if (known.isEmpty()) {
            return;
        }
        JsonNode data = parsed(event.payload());
        EnterpriseId enterprise = EnterpriseId.of(data.path("enterprise").asText());
        List<UUID> wanting = webhooks.wanting(known.get(), enterprise);
        if (!wanting.isEmpty()) {
            DeliveryLog.Message message =
                    new DeliveryLog.Message(event.id(), event.type(), body(event, data), event.at());
            wanting.forEach(webhook -> log.enter(job, webhook, message));
        }
    }

    private static String body(StoredEvent event, JsonNode data) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", event.type());
        body.put("timestamp", event.at().toString());
        body.set("data", data);
        return body.toString();
    }

    private static JsonNode parsed(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event holds no JSON", e);
        }
    }
}
