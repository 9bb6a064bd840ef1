package io.parkverse.casework.control;

import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Finds the cases of the park. */
@ApplicationScoped
public class CaseStore {

    @Inject
    EntityManager entityManager;

    /**
     * The case of an id.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND}, also for a case of another park
     */
    public WorkCase get(CaseId id) {
        return found(find(id));
    }

    public Optional<WorkCase> find(CaseId id) {
        return entityManager
                .createQuery("select c from WorkCase c where c.id = :id", WorkCase.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The case of an id, fresh and locked until the transaction ends. */
    public WorkCase lock(CaseId id) {
        WorkCase workCase = get(id);
        entityManager.refresh(workCase, LockModeType.PESSIMISTIC_WRITE);
        return workCase;
    }

    /** Cases of some enterprises, the newest first. */
    public List<WorkCase> ofEnterprises(Collection<EnterpriseId> enterprises) {
        if (enterprises.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select c from WorkCase c where c.enterprise in :enterprises order by c.openedAt desc",
                        WorkCase.class)
                .setParameter(
                        "enterprises",
                        enterprises.stream().map(EnterpriseId::value).toList())
                .getResultList();
    }

    /** Cases of the park behind one, the newest first. */
    public List<WorkCase> all(Set<String> states, Optional<CaseId> behind, int limit) {
        return listed("", query -> query, new Part(states, behind, limit));
    }

    /** Cases of some enterprises behind one, the newest first. */
    public List<WorkCase> ofEnterprises(
            Collection<EnterpriseId> enterprises, Set<String> states, Optional<CaseId> behind, int limit) {
        if (enterprises.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = enterprises.stream().map(EnterpriseId::value).toList();
        return listed(
                " and c.enterprise in :enterprises",
                query -> query.setParameter("enterprises", ids),
                new Part(states, behind, limit));
    }

    private record Part(Set<String> states, Optional<CaseId> behind, int limit) {}

    /** Ids are ordered by time: their order is that of opening. */
    private List<WorkCase> listed(String condition, UnaryOperator<TypedQuery<WorkCase>> filled, Part part) {
        TypedQuery<WorkCase> query = filled.apply(entityManager.createQuery(
                "select c from WorkCase c where c.id < :behind" + condition
                        + (part.states().isEmpty() ? "" : " and c.state in :states") + " order by c.id desc",
                WorkCase.class));
        if (!part.states().isEmpty()) {
            query.setParameter("states", part.states());
        }
        return query.setParameter("behind", part.behind().map(CaseId::value).orElse(UuidV7.LAST))
                .setMaxResults(part.limit())
                .getResultList();
    }

    /** How many cases stand in a state, by whichever version of the process. */
    public long standingIn(String process, String state) {
        return entityManager
                .createQuery(
                        "select count(c) from WorkCase c where c.process = :process and c.state = :state", Long.class)
                .setParameter("process", process)
                .setParameter("state", state)
                .getSingleResult();
    }

    private static WorkCase found(Optional<WorkCase> workCase) {
        return workCase.orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }
}
