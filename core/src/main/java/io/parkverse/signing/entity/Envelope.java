package io.parkverse.signing.entity;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.boundary.SigningMethod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents on their way from signer to signer. What is signed by whom is fixed when it is opened, kept as
 * JSON; it is left once, to COMPLETED or CANCELLED.
 */
@Entity
@Table(name = "envelope")
public class Envelope extends ParkRecord {

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "algorithm", nullable = false, updatable = false)
    private Algorithm algorithm;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private EnvelopeState state = EnvelopeState.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false)
    private SigningMethod method = SigningMethod.ELECTRONIC;

    @Column(name = "evidence_id")
    private UUID evidence;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    /** For JPA. */
    protected Envelope() {}

    public Envelope(CaseId caseId, String content, Algorithm algorithm, Instant openedAt) {
        super(UuidV7.next());
        this.caseId = caseId.value();
        this.content = content;
        this.algorithm = algorithm;
        this.openedAt = openedAt;
    }

    public EnvelopeId id() {
        return new EnvelopeId(key());
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Documents and signers as JSON. */
    public String content() {
        return content;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    public EnvelopeState state() {
        return state;
    }

    public SigningMethod method() {
        return method;
    }

    public Optional<DocumentId> evidence() {
        return Optional.ofNullable(evidence).map(DocumentId::new);
    }

    /**
     * Refuses when nothing can be done with the envelope any more.
     *
     * @throws SigningException {@link SigningError#CLOSED}
     */
    public void requireOpen() {
        if (state != EnvelopeState.OPEN) {
            throw new SigningException(SigningError.CLOSED);
        }
    }

    public void complete(SigningMethod how, Instant at) {
        requireOpen();
        method = how;
        state = EnvelopeState.COMPLETED;
        completedAt = at;
    }

    public void attach(DocumentId record) {
        evidence = record.value();
    }

    public void cancel() {
        requireOpen();
        state = EnvelopeState.CANCELLED;
    }
}
