package io.parkverse.audit.boundary;

import io.parkverse.audit.entity.AuditEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.RequestTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Where features write down a change, inside the transaction that makes it. */
@ApplicationScoped
public class Audit {

    /** The record that was changed: what it is, and its id. */
    public record Subject(String kind, UUID id) implements Serializable {}

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Writes an entry.
     *
     * @param action dotted, the feature first: {@code casework.fire}
     * @param beforeJson JSON object of what changed, with its values before; <code>{}</code> for none.
     *     No personal data.
     */
    public void record(Caller caller, String action, Subject subject, String beforeJson, String afterJson) {
        entityManager.persist(new AuditEntry(
                clock.instant(),
                caller.actor(),
                RequestTrace.current(),
                new AuditEntry.Change(action, subject.kind(), subject.id(), beforeJson, afterJson)));
    }
}
