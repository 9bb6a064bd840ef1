package io.parkverse.documents.entity;

import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentsError;
import io.parkverse.documents.boundary.DocumentsException;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document of a case: one per place. It counts its versions, so that two uploads at the same time do not
 * both become the same one. Life: UPLOADED, judged to APPROVED, REVISE or REJECTED; REVISE is left by a new
 * upload; ISSUED ones are made by the portal and never judged.
 */
@Entity
@Table(name = "document")
public class Document extends ParkRecord {

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "slot", nullable = false, updatable = false)
    private String slot;

    @Column(name = "identity_paper", nullable = false, updatable = false)
    private boolean identityPaper;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DocumentState state = DocumentState.UPLOADED;

    @Column(name = "reason", nullable = false)
    private String reason = "";

    @Column(name = "versions", nullable = false)
    private int versions;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected Document() {}

    public Document(CaseId caseId, String slot, boolean identityPaper, Instant createdAt) {
        super(UuidV7.next());
        this.caseId = caseId.value();
        this.slot = slot;
        this.identityPaper = identityPaper;
        this.createdAt = createdAt;
    }

    public DocumentId id() {
        return new DocumentId(key());
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public String slot() {
        return slot;
    }

    public boolean identityPaper() {
        return identityPaper;
    }

    public DocumentState state() {
        return state;
    }

    /** What the last verdict said; empty without one. */
    public String reason() {
        return reason;
    }

    /**
     * Refuses when no new version can be put in.
     *
     * @throws DocumentsException {@link DocumentsError#CLOSED}
     */
    public void requireOpen() {
        if (!state.open()) {
            throw new DocumentsException(DocumentsError.CLOSED);
        }
    }

    /** Takes a version from a person; the document waits for its review again. */
    public DocumentVersion upload(FileId file, AccountId by, Instant at) {
        requireOpen();
        state = DocumentState.UPLOADED;
        reason = "";
        return new DocumentVersion(this, ++versions, file, Optional.of(by), at);
    }

    /** Takes a version that the portal made. */
    public DocumentVersion issue(FileId file, Instant at) {
        state = DocumentState.ISSUED;
        return new DocumentVersion(this, ++versions, file, Optional.empty(), at);
    }

    public void judge(Verdict verdict, String because) {
        if (state != DocumentState.UPLOADED) {
            throw new DocumentsException(DocumentsError.NOT_IN_REVIEW);
        }
        if (verdict.needsReason() && because.isBlank()) {
            throw new DocumentsException(DocumentsError.REASON_NEEDED);
        }
        state = verdict.state();
        reason = because.strip();
    }
}
