package io.parkverse.jobs.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.event.FailedDeliveries;
import io.parkverse.platform.event.OutboxConsumer;
import io.parkverse.platform.event.StoredEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Brings an event that its consumer could not take to it again, as a job of the event's park. */
@ApplicationScoped
public class Redelivery implements FailedDeliveries, JobHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Override
    public String kind() {
        return "events.redeliver";
    }

    @Override
    public void keep(Caller caller, String consumer, StoredEvent event) {
        jobs.enqueue(caller, kind(), write(consumer, event), clock.instant().plus(Backoff.after(1)));
    }

    @Override
    public void run(Caller job, String payload) {
        try {
            JsonNode node = JSON.readTree(payload);
            consumer(node.get("consumer").textValue()).accept(job, event(job, node));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event that cannot be read", e);
        }
    }

    private OutboxConsumer consumer(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer " + name));
    }

    private static String write(String consumer, StoredEvent event) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "consumer", consumer,
                    "id", event.id().toString(),
                    "type", event.type(),
                    "subjectKind", event.subjectKind(),
                    "subject", event.subject().toString(),
                    "payload", event.payload(),
                    "at", event.at().toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event that cannot be written", e);
        }
    }

    private static StoredEvent event(Caller job, JsonNode node) {
        return new StoredEvent(
                UUID.fromString(node.get("id").textValue()),
                job.park(),
                node.get("type").textValue(),
                node.get("subjectKind").textValue(),
                UUID.fromString(node.get("subject").textValue()),
                node.get("payload").textValue(),
                Instant.parse(node.get("at").textValue()));
    }
}
