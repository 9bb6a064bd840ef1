package io.parkverse.webhooks.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseOpened;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentReviewed;
import io.parkverse.documents.boundary.DocumentUploaded;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.event.DomainEvent;
import io.parkverse.platform.event.Outbox;
import io.parkverse.webhooks.boundary.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Enters what happens to cases and documents into the outbox: ids and keys, no personal data. */
@ApplicationScoped
public class Happenings {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Outbox outbox;

    @Inject
    Cases cases;

    void opened(@Observes CaseOpened event) {
        publish(
                event.caller(),
                WebhookEvent.CASE_OPENED,
                event.now(),
                Map.of("state", event.now().state()));
    }

    void moved(@Observes CaseMoved event) {
        publish(
                event.caller(),
                WebhookEvent.CASE_MOVED,
                event.now(),
                Map.of("event", event.event(), "from", event.from(), "to", event.to()));
    }

    void uploaded(@Observes DocumentUploaded event) {
        document(event.caller(), WebhookEvent.DOCUMENT_UPLOADED, event.document());
    }

    void reviewed(@Observes DocumentReviewed event) {
        document(event.caller(), WebhookEvent.DOCUMENT_REVIEWED, event.document());
    }

    private void document(Caller caller, WebhookEvent type, DocumentView document) {
        CaseView of = cases.get(Caller.job(caller.park(), "webhooks"), document.caseId());
        publish(
                caller,
                type,
                of,
                Map.of(
                        "document", document.id().toString(),
                        "slot", document.slot(),
                        "state", document.state().name()));
    }

    private void publish(Caller caller, WebhookEvent type, CaseView of, Map<String, String> more) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("case", of.id().toString());
        data.put("number", of.number());
        data.put("enterprise", of.enterprise().toString());
        more.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        try {
            outbox.publish(
                    caller, new DomainEvent(type.type(), "case", of.id().value(), JSON.writeValueAsString(data)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts cannot be written", e);
        }
    }
}
