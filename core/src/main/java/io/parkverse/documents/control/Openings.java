package io.parkverse.documents.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.documents.boundary.DocumentsError;
import io.parkverse.documents.boundary.DocumentsException;
import io.parkverse.documents.boundary.Opening;
import io.parkverse.documents.entity.Document;
import io.parkverse.documents.entity.DocumentOpening;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The record of who opened the original of an identity paper, and for what. */
@ApplicationScoped
public class Openings {

    @Inject
    EntityManager entityManager;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public void record(Caller caller, Document document, int version, String purpose) {
        if (purpose.isBlank()) {
            throw new DocumentsException(DocumentsError.PURPOSE_NEEDED);
        }
        audit.record(
                caller,
                "documents.open-original",
                new Audit.Subject("document", document.id().value()),
                "{}",
                "{\"version\":" + version + "}");
        entityManager.persist(
                new DocumentOpening(document.id(), version, caller.account(), purpose.strip(), clock.instant()));
    }

    public List<Opening> of(Document document) {
        return entityManager
                .createQuery(
                        "select o from DocumentOpening o where o.document = :document order by o.at",
                        DocumentOpening.class)
                .setParameter("document", document.id().value())
                .getResultStream()
                .map(DocumentOpening::opening)
                .toList();
    }
}
