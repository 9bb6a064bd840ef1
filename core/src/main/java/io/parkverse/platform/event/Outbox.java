package io.parkverse.platform.event;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;

/** Enters events in the running transaction: they exist when it commits, and never otherwise. */
@ApplicationScoped
public class Outbox {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void publish(Caller caller, DomainEvent event) {
        sql.update(
                "insert into outbox_event (id, park_id, type, subject_kind, subject_id, payload, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                UuidV7.next(),
                caller.park().value(),
                event.type(),
                event.subjectKind(),
                event.subject(),
                event.payload(),
                Timestamp.from(clock.instant()));
    }
}
