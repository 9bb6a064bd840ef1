package io.parkverse.audit.entity;

import io.parkverse.audit.boundary.AuditView;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.ActorKind;
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

/** One change. Never changed itself: the application's role may only insert and read. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends ParkRecord {

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false, updatable = false)
    private ActorKind actorKind;

    @Column(name = "actor", nullable = false, updatable = false)
    private String actor;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subject;

    @Column(name = "before", nullable = false, updatable = false)
    private String before;

    @Column(name = "after", nullable = false, updatable = false)
    private String after;

    /** What was done to which record. */
    public record Change(String action, String subjectKind, UUID subject, String before, String after) {}

    /** For JPA. */
    protected AuditEntry() {}

    public AuditEntry(Instant at, Actor actor, Optional<String> requestId, Change change) {
        super(UuidV7.next());
        this.at = at;
        this.actorKind = ActorKind.of(actor);
        this.actor = ActorKind.name(actor);
        this.requestId = requestId.orElse(null);
        this.action = change.action();
        this.subjectKind = change.subjectKind();
        this.subject = change.subject();
        this.before = change.before();
        this.after = change.after();
    }

    public AuditView view() {
        return new AuditView(
                key(),
                at,
                actorKind,
                actor,
                requestId == null ? "" : requestId,
                action,
                subjectKind,
                subject,
                before,
                after);
    }
}
