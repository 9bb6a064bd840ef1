package io.parkverse.audit.control;

import io.parkverse.audit.boundary.ActorNames;
import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.audit.entity.AuditEntry;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.TokenId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads audit entries. */
@ApplicationScoped
public class AuditSearch {

    private static final int LATEST = 200;

    private static final String FILTER = " from AuditEntry e where e.at >= :from and e.at < :until"
            + " and (:action = '' or e.action = :action or e.action like concat(:action, '.%'))"
            + " and (:kind = '' or e.subjectKind = :kind) and (:actor = '' or e.actor = :actor)";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    EntityManager entityManager;

    @Inject
    ActorNames names;

    public List<AuditView> of(Audit.Subject subject) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.subjectKind = :kind and e.subject = :subject"
                                + " order by e.at, e.id",
                        AuditEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getResultStream()
                .map(AuditEntry::view)
                .toList();
    }

    /** The newest entries about records of some kinds, at most {@value #LATEST}. */
    public List<AuditView> latest(Set<String> kinds) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.subjectKind in :kinds order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setParameter("kinds", kinds)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(AuditEntry::view)
                .toList();
    }

    /** The entries as people read them, in the same order. */
    public List<HistoryLine> lines(List<AuditView> entries) {
        return entries.stream()
                .map(entry -> new HistoryLine(entry, who(entry), Changes.between(entry.before(), entry.after())))
                .toList();
    }

    /** An actor that somebody wrote past the portal is told as it stands. */
    private String who(AuditView entry) {
        if (!ID.matcher(entry.actor()).matches()) {
            return entry.actor();
        }
        return switch (entry.actorKind()) {
            case PERSON -> names.nameOf(AccountId.of(entry.actor()));
            case TOKEN -> names.nameOf(TokenId.of(entry.actor()));
            case ACTING -> names.nameOf(ParkVisitId.of(entry.actor()));
            case JOB, ANONYMOUS -> entry.actor();
        };
    }

    public Page<AuditView> find(AuditFilter filter, PageRequest page) {
        List<AuditView> items = filtered(
                        entityManager.createQuery(
                                "select e" + FILTER + " order by e.at desc, e.id desc", AuditEntry.class),
                        filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(AuditEntry::view)
                .toList();
        long total = filtered(entityManager.createQuery("select count(e)" + FILTER, Long.class), filter)
                .getSingleResult();
        return new Page<>(items, total);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AuditFilter filter) {
        return query.setParameter("from", filter.from())
                .setParameter("until", filter.until())
                .setParameter("action", filter.action())
                .setParameter("kind", filter.subjectKind())
                .setParameter("actor", filter.actor());
    }
}
