package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseOverdue;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.DeadlinesAtRisk;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.casework.boundary.QueueFilter.Holder;
import io.parkverse.casework.boundary.QueueFilter.Sort;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The park's cases as its people work them off: filtered, ordered, and watched for deadlines. */
@ApplicationScoped
public class CaseQueue {

    private static final int SLICE = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOverdue> overdue;

    public Page<CaseView> find(Caller caller, QueueFilter filter, PageRequest page) {
        Conditions where = conditions(caller, filter);
        String order = filter.sort() == Sort.DEADLINE ? "c.deadline, c.openedAt" : "c.openedAt desc";
        List<CaseView> items = where.on(entityManager.createQuery(
                        "select c from WorkCase c" + where.text() + " order by " + order, WorkCase.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(WorkCase::view)
                .toList();
        long total = where.on(entityManager.createQuery("select count(c) from WorkCase c" + where.text(), Long.class))
                .getSingleResult();
        return new Page<>(items, total);
    }

    public DeadlinesAtRisk atRisk(Duration within) {
        Instant now = clock.instant();
        long passed = dueBefore(now);
        return new DeadlinesAtRisk(passed, dueBefore(now.plus(within)) - passed);
    }

    /** Announces up to {@value #SLICE} cases whose deadline has passed since; says how many. */
    public int announceOverdue(Caller job) {
        Instant now = clock.instant();
        List<WorkCase> late = entityManager
                .createQuery(
                        "select c from WorkCase c where c.endedAt is null and c.overdueAt is null"
                                + " and c.deadline < :now order by c.deadline",
                        WorkCase.class)
                .setParameter("now", now)
                .setMaxResults(SLICE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (WorkCase workCase : late) {
            workCase.overdueAnnounced(now);
            overdue.fire(new CaseOverdue(job, workCase.view()));
        }
        return late.size();
    }

    private long dueBefore(Instant moment) {
        return entityManager
                .createQuery(
                        "select count(c) from WorkCase c where c.endedAt is null and c.deadline < :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    private Conditions conditions(Caller caller, QueueFilter filter) {
        Conditions where = new Conditions();
        where.and("c.process = :process", "process", filter.process());
        if (filter.states().isEmpty()) {
            where.and("c.endedAt is null");
        } else {
            where.and("c.state in :states", "states", filter.states());
        }
        if (!filter.kinds().isEmpty()) {
            where.and("c.kind in :kinds", "kinds", filter.kinds());
        }
        if (filter.holder() == Holder.NOBODY) {
            where.and("c.claimedBy is null");
        } else if (filter.holder() == Holder.ME) {
            where.and(
                    "c.claimedBy in :holders",
                    "holders",
                    standIns.actingFor(caller.account()).stream()
                            .map(AccountId::value)
                            .toList());
        }
        if (!filter.text().isEmpty()) {
            where.and(
                    "(lower(c.number) like :text escape '!' or lower(c.title) like :text escape '!'"
                            + " or lower(c.enterpriseName) like :text escape '!')",
                    "text",
                    "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (!filter.deadlineBefore().equals(QueueFilter.ANY_TIME)) {
            where.and("c.deadline < :deadline", "deadline", filter.deadlineBefore());
        }
        return where;
    }

    /** The where clause of a query, with its parameters. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String clause) {
            clauses.add(clause);
        }

        void and(String clause, String parameter, Object value) {
            clauses.add(clause);
            parameters.put(parameter, value);
        }

        String text() {
            return " where " + String.join(" and ", clauses);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
