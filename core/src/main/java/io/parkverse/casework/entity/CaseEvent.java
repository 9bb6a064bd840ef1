package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.Party;
import io.parkverse.platform.caller.Actor;
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

/** An entry of a case's timeline. Never changed: the application's role may only insert and read. */
@Entity
@Table(name = "case_event")
public class CaseEvent extends ParkRecord {

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID workCase;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "party", nullable = false, updatable = false)
    private Party party;

    @Column(name = "job", nullable = false, updatable = false)
    private String job;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "event", nullable = false, updatable = false)
    private String event;

    @Column(name = "from_state", nullable = false, updatable = false)
    private String from;

    @Column(name = "to_state", nullable = false, updatable = false)
    private String to;

    @Column(name = "note", nullable = false, updatable = false)
    private String note;

    @Column(name = "applicant_sees", nullable = false, updatable = false)
    private boolean applicantSees;

    /** What happened, from which state to which, and what was said about it. */
    public record What(String event, String from, String to, String note, boolean applicantSees) {}

    /** For JPA. */
    protected CaseEvent() {}

    public CaseEvent(CaseId workCase, Instant at, Party party, Actor actor, What what) {
        super(UuidV7.next());
        this.workCase = workCase.value();
        this.at = at;
        this.party = party;
        this.account = actor.responsible().map(AccountId::value).orElse(null);
        this.job = actor instanceof Actor.Job work ? work.name() : "";
        this.event = what.event();
        this.from = what.from();
        this.to = what.to();
        this.note = what.note();
        this.applicantSees = what.applicantSees();
    }

    public Instant at() {
        return at;
    }

    public Party party() {
        return party;
    }

    /** The person who did it, unless it was a job. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    /** Name of the job that did it, or empty. */
    public String job() {
        return job;
    }

    public String event() {
        return event;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String note() {
        return note;
    }

    public boolean applicantSees() {
        return applicantSees;
    }
}
