package io.parkverse.casework.control;

import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
