package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Colleague;
import io.parkverse.casework.boundary.Workload;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what each person of the desk holds and has done. */
@ApplicationScoped
public class WorkloadCount {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final String HELD = "select claimed_by, count(*), count(*) filter (where deadline < ?)"
            + " from work_case where ended_at is null and claimed_by is not null group by claimed_by";
    private static final String MOVED = "select account_id, count(distinct case_id) from case_event"
            + " where party = 'STAFF' and account_id is not null and from_state <> to_state and happened_at >= ?"
            + " group by account_id";

    @Inject
    Sql sql;

    @Inject
    EntityManager entityManager;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    public List<Workload> all() {
        Instant now = clock.instant();
        Map<AccountId, Held> held = new LinkedHashMap<>();
        sql.query(
                        HELD,
                        row -> new Held(account(row.getObject(1, UUID.class)), row.getLong(2), row.getLong(3)),
                        Timestamp.from(now))
                .forEach(one -> held.put(one.account(), one));
        Map<AccountId, Long> moved = new LinkedHashMap<>();
        sql.query(
                        MOVED,
                        row -> new Moved(account(row.getObject(1, UUID.class)), row.getLong(2)),
                        Timestamp.from(now.minus(LATELY)))
                .forEach(one -> moved.put(one.account(), one.cases()));
        return people(held).entrySet().stream()
                .map(person -> workload(
                        person.getKey(),
                        person.getValue(),
                        held.getOrDefault(person.getKey(), new Held(person.getKey(), 0, 0)),
                        moved.getOrDefault(person.getKey(), 0L)))
                .toList();
    }

    public List<CaseView> heldBy(AccountId holder) {
        return entityManager
                .createQuery(
                        "select c from WorkCase c where c.endedAt is null and c.claimedBy = :holder"
                                + " order by c.deadline, c.openedAt",
                        WorkCase.class)
                .setParameter("holder", holder.value())
                .getResultStream()
                .map(WorkCase::view)
                .toList();
    }

    /** The desk by name, then holders who are no longer of it. */
    private Map<AccountId, String> people(Map<AccountId, Held> held) {
        Map<AccountId, String> people = new LinkedHashMap<>();
        for (Colleague colleague : colleagues.all()) {
            people.put(colleague.account(), colleague.displayName());
        }
        held.keySet().forEach(holder -> people.putIfAbsent(holder, ""));
        return people;
    }

    private static Workload workload(AccountId account, String name, Held held, long moved) {
        return new Workload(account, name, held.open(), held.overdue(), moved);
    }

    private static AccountId account(UUID id) {
        return new AccountId(id);
    }

    private record Held(AccountId account, long open, long overdue) {}

    private record Moved(AccountId account, long cases) {}
}
