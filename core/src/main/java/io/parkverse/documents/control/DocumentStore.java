package io.parkverse.documents.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.documents.boundary.DocumentReviewed;
import io.parkverse.documents.boundary.DocumentUploaded;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.documents.boundary.VersionView;
import io.parkverse.documents.entity.Document;
import io.parkverse.documents.entity.DocumentVersion;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Documents and their versions in the database. */
@ApplicationScoped
public class DocumentStore {

    @Inject
    EntityManager entityManager;

    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<DocumentUploaded> uploads;

    @Inject
    Event<DocumentReviewed> reviews;

    /** A document of this park; one of another park is as unknown as none. */
    public Document get(DocumentId id) {
        return Optional.ofNullable(entityManager.find(Document.class, id.value()))
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public Optional<Document> find(CaseId caseId, String slot) {
        return ofCase(caseId).stream()
                .filter(document -> document.slot().equals(slot))
                .findFirst();
    }

    public List<Document> ofCase(CaseId caseId) {
        return entityManager
                .createQuery("select d from Document d where d.caseId = :case order by d.createdAt", Document.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    public Document uploaded(Caller caller, CaseId caseId, Slot slot, StoredFile file) {
        Document document = find(caseId, slot.key()).orElseGet(() -> created(caseId, slot.key(), slot.identityPaper()));
        DocumentVersion version = document.upload(file.id(), caller.account(), clock.instant());
        entityManager.persist(version);
        audit.record(
                caller,
                "documents.upload",
                new Audit.Subject("document", document.id().value()),
                "{}",
                state(document));
        uploads.fire(new DocumentUploaded(caller, view(document)));
        return document;
    }

    public Document issued(CaseId caseId, String slot, StoredFile file) {
        Document document = find(caseId, slot).orElseGet(() -> created(caseId, slot, false));
        entityManager.persist(document.issue(file.id(), clock.instant()));
        return document;
    }

    public void judged(Caller caller, Document document) {
        audit.record(
                caller,
                "documents.review",
                new Audit.Subject("document", document.id().value()),
                "{}",
                state(document));
        reviews.fire(new DocumentReviewed(caller, view(document)));
    }

    public DocumentVersion version(Document document, int number) {
        return versions(document).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public DocumentView view(Document document) {
        entityManager.flush();
        return new DocumentView(
                document.id(),
                document.caseId(),
                document.slot(),
                document.state(),
                document.reason(),
                versions(document).stream().map(this::view).toList(),
                document.version());
    }

    private VersionView view(DocumentVersion version) {
        return new VersionView(version.number(), files.get(version.file()), version.at(), version.generated());
    }

    private List<DocumentVersion> versions(Document document) {
        return entityManager
                .createQuery(
                        "select v from DocumentVersion v where v.document = :document order by v.number",
                        DocumentVersion.class)
                .setParameter("document", document.id().value())
                .getResultList();
    }

    private static String state(Document document) {
        return "{\"slot\":\"" + document.slot() + "\",\"state\":\"" + document.state() + "\"}";
    }

    private Document created(CaseId caseId, String slot, boolean identityPaper) {
        Document document = new Document(caseId, slot, identityPaper, clock.instant());
        entityManager.persist(document);
        return document;
    }
}
