package io.parkverse.documents.boundary;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.control.DocumentStore;
import io.parkverse.documents.control.Openings;
import io.parkverse.documents.control.Slots;
import io.parkverse.documents.control.Watermark;
import io.parkverse.documents.control.WatermarkText;
import io.parkverse.documents.entity.Document;
import io.parkverse.documents.entity.DocumentVersion;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents of cases: put in, judged, read. */
@Boundary
public class Documents {

    @Inject
    Cases cases;

    @Inject
    Slots slots;

    @Inject
    DocumentStore store;

    @Inject
    StoredFiles files;

    @Inject
    Openings openings;

    @Inject
    WatermarkText watermarkText;

    @Inject
    Access access;

    /**
     * Puts a document in, or a new version of it; earlier versions are kept.
     *
     * @throws io.parkverse.files.boundary.FilesException when the file is not taken; nothing is stored then
     * @throws DocumentsException when the place is unknown or closed
     */
    @Allowed("documents.upload")
    public DocumentView upload(Caller caller, CaseId caseId, String slotKey, Upload upload) {
        access.requireMember(cases.get(caller, caseId).enterprise());
        Slot slot = slots.slot(caller, caseId, slotKey);
        Optional<Document> present = store.find(caseId, slotKey);
        present.ifPresent(Document::requireOpen);
        StoredFile file = files.keep(upload, slot.accepts());
        return store.view(store.uploaded(caller, caseId, slot, file));
    }

    /** Puts in a PDF that the portal made: a new version where there is one already. */
    @Allowed("documents.store")
    public DocumentView store(Caller caller, CaseId caseId, String slotKey, String fileName, byte[] pdf) {
        cases.get(caller, caseId);
        return store.view(store.issued(caseId, slotKey, files.keepGenerated(fileName, MediaKind.PDF, pdf)));
    }

    /** Puts in an uploaded file for a place that no slot names, such as the scan of a signed paper. */
    @Allowed("documents.receive")
    public DocumentView receive(Caller caller, CaseId caseId, String place, Upload upload, Acceptance acceptance) {
        cases.get(caller, caseId);
        store.find(caseId, place).ifPresent(Document::requireOpen);
        StoredFile file = files.keep(upload, acceptance);
        Slot slot = new Slot(place, Map.of(), false, false, acceptance);
        return store.view(store.uploaded(caller, caseId, slot, file));
    }

    @Allowed("documents.read")
    public List<DocumentView> ofCase(Caller caller, CaseId caseId) {
        cases.get(caller, caseId);
        return store.ofCase(caseId).stream().map(store::view).toList();
    }

    @Allowed("documents.read")
    public DocumentView get(Caller caller, DocumentId id) {
        return store.view(readable(caller, id));
    }

    /** What the case wants documents for. */
    @Allowed("documents.read")
    public List<Slot> slots(Caller caller, CaseId caseId) {
        cases.get(caller, caseId);
        return slots.of(caller, caseId);
    }

    /** What the applicant has to do, and only that: missing required documents and those to be revised. */
    @Allowed("documents.read")
    public List<Todo> todo(Caller caller, CaseId caseId) {
        cases.get(caller, caseId);
        return slots.todo(slots.of(caller, caseId), store.ofCase(caseId));
    }

    /**
     * Judges the newest version.
     *
     * @param reason for the applicant; needed unless the verdict is to approve
     */
    @Allowed("documents.review")
    public DocumentView review(Caller caller, DocumentId id, Verdict verdict, String reason) {
        Document document = readable(caller, id);
        document.judge(verdict, reason);
        store.judged(caller, document);
        return store.view(document);
    }

    /** The same as {@link #review} for a document that the caller has seen in a certain version, and no other. */
    @Allowed("documents.review")
    public DocumentView reviewSeen(Caller caller, DocumentId id, int seenVersion, Verdict verdict, String reason) {
        if (readable(caller, id).version() != seenVersion) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        return review(caller, id, verdict, reason);
    }

    /**
     * A version for download: the original, except for an identity paper that is not the caller's own, which
     * comes with a watermark.
     */
    @Allowed("documents.read")
    public Download open(Caller caller, DocumentId id, int number) {
        Document document = readable(caller, id);
        CaseView view = cases.get(caller, document.caseId());
        boolean own = access.grants().mayFor(view.enterprise(), "documents.upload");
        DocumentVersion version = store.version(document, number);
        return document.identityPaper() && !own ? watermarked(caller, version, view) : original(version);
    }

    /** A version with a watermark that says for what, for whom and when it is shown. */
    @Allowed("documents.read")
    public Download openWatermarked(Caller caller, DocumentId id, int number) {
        Document document = readable(caller, id);
        CaseView view = cases.get(caller, document.caseId());
        return watermarked(caller, store.version(document, number), view);
    }

    /** The original of an identity paper, for a stated purpose; the act is recorded. */
    @Allowed("documents.open-original")
    public Download openOriginal(Caller caller, DocumentId id, int number, String purpose) {
        Document document = readable(caller, id);
        openings.record(caller, document, number, purpose);
        return original(store.version(document, number));
    }

    /** Who opened the originals of a document, and why; oldest first. */
    @Allowed("documents.open-original")
    public List<Opening> openings(Caller caller, DocumentId id) {
        return openings.of(readable(caller, id));
    }

    private Document readable(Caller caller, DocumentId id) {
        Document document = store.get(id);
        cases.get(caller, document.caseId());
        return document;
    }

    private Download original(DocumentVersion version) {
        StoredFile file = files.get(version.file());
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }

    private Download watermarked(Caller caller, DocumentVersion version, CaseView view) {
        StoredFile file = files.get(version.file());
        if (!file.kind().watermarkable()) {
            return original(version);
        }
        List<String> lines = watermarkText.lines(caller, view);
        byte[] marked = Watermark.draw(file.kind(), files.content(file), lines);
        return Download.of(file.name(), file.kind().mediaType(), file.hash() + "-" + lines.hashCode(), marked);
    }
}
