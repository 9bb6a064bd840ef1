package io.parkverse.casework.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
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
 * A decision that waits for a second person: open until it is closed, once. A case has at most one open
 * proposal (unique index), and nobody but somebody else than the proposer confirms one (check).
 */
@Entity
@Table(name = "case_proposal")
public class CaseProposal extends ParkRecord {

    /** How a proposal ended. */
    public enum Outcome {
        CONFIRMED,
        SENT_BACK,
        WITHDRAWN,
        /** The case moved on otherwise, or the applicant withdrew it. */
        OVERTAKEN
    }

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID workCase;

    @Column(name = "event", nullable = false, updatable = false)
    private String event;

    @Column(name = "from_state", nullable = false, updatable = false)
    private String from;

    @Column(name = "note", nullable = false, updatable = false)
    private String note;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposer;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closing_note", nullable = false)
    private String closingNote;

    /** For JPA. */
    protected CaseProposal() {}

    /** An open proposal to leave the case's present state by an event. */
    public CaseProposal(WorkCase workCase, String event, String note, AccountId proposer, Instant now) {
        super(UuidV7.next());
        this.workCase = workCase.id().value();
        this.event = event;
        this.from = workCase.state();
        this.note = note;
        this.proposer = proposer.value();
        this.proposedAt = now;
        this.closingNote = "";
    }

    public UUID id() {
        return key();
    }

    public CaseId workCase() {
        return new CaseId(workCase);
    }

    public String event() {
        return event;
    }

    public String from() {
        return from;
    }

    public String note() {
        return note;
    }

    public AccountId proposer() {
        return new AccountId(proposer);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public boolean open() {
        return outcome == null;
    }

    /** Ends it; by nobody when the case moved on by itself. */
    public void close(Outcome how, Optional<AccountId> by, String words, Instant now) {
        if (!open()) {
            throw new IllegalStateException("closed before: " + outcome);
        }
        outcome = how;
        closedBy = by.map(AccountId::value).orElse(null);
        closingNote = words;
        closedAt = now;
    }
}
