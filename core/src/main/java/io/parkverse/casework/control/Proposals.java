package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.CaseEvent;
import io.parkverse.casework.entity.CaseProposal;
import io.parkverse.casework.entity.CaseProposal.Outcome;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps decisions that wait for a second person. All changes hold the lock of the case's row, so that a
 * proposal is decided once.
 */
@ApplicationScoped
public class Proposals {

    private static final int MOST = 500;

    @Inject
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    @Inject
    Colleagues colleagues;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The open proposal of a case. */
    public Optional<CaseProposal> open(CaseId id) {
        return entityManager
                .createQuery(
                        "select p from CaseProposal p where p.workCase = :id and p.outcome is null", CaseProposal.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** All open ones, the longest waiting first. */
    public List<CaseProposal> open() {
        return entityManager
                .createQuery(
                        "select p from CaseProposal p where p.outcome is null order by p.proposedAt, p.id",
                        CaseProposal.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * The proposal of an id.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND}, also for one of another park
     */
    public CaseProposal get(UUID id) {
        return entityManager
                .createQuery("select p from CaseProposal p where p.id = :id", CaseProposal.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    /** Whether the case waits for a second person, which keeps the park's people from moving it otherwise. */
    public boolean keepsOut(Caller caller, WorkCase workCase) {
        return access.party(caller, workCase.enterprise()) == Party.STAFF
                && open(workCase.id()).isPresent();
    }

    /** Holds a move. The case gets a new version, so that whoever looks at the old one is told to look again. */
    public CaseView propose(Caller caller, WorkCase workCase, Transition transition, String note) {
        entityManager.refresh(workCase, LockModeType.PESSIMISTIC_WRITE);
        if (!workCase.state().equals(transition.from())) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        if (open(workCase.id()).isPresent()) {
            throw new CaseException(CaseError.AWAITS_SECOND_LOOK);
        }
        AccountId proposer = caller.responsible().orElseThrow(() -> new AccessException(AccessError.NOT_ALLOWED));
        entityManager.lock(workCase, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.persist(new CaseProposal(workCase, transition.event(), note, proposer, clock.instant()));
        entityManager.flush();
        written(caller, workCase, TimelineEntry.PROPOSED, note);
        colleagues.holding(transition.roles()).stream()
                .filter(person -> !person.equals(proposer))
                .forEach(person -> tell(caller, person, workCase, "casework.notice.second-look", ""));
        return workCase.view();
    }

    public void confirmed(Caller caller, CaseProposal proposal) {
        close(proposal, Outcome.CONFIRMED, caller, "");
    }

    public void sentBack(Caller caller, WorkCase workCase, CaseProposal proposal, String note) {
        close(proposal, Outcome.SENT_BACK, caller, note);
        written(caller, workCase, TimelineEntry.SENT_BACK, note);
        tell(caller, proposal.proposer(), workCase, "casework.notice.sent-back", note);
    }

    public void withdrawn(Caller caller, WorkCase workCase, CaseProposal proposal) {
        close(proposal, Outcome.WITHDRAWN, caller, "");
        written(caller, workCase, TimelineEntry.PROPOSAL_WITHDRAWN, "");
    }

    /** Closes what is open when a case has moved otherwise. */
    public void overtaken(Caller caller, WorkCase workCase) {
        open(workCase.id()).ifPresent(proposal -> close(proposal, Outcome.OVERTAKEN, caller, ""));
    }

    private void close(CaseProposal proposal, Outcome outcome, Caller caller, String note) {
        proposal.close(outcome, caller.responsible(), note, clock.instant());
        entityManager.flush();
    }

    /** For the park's people alone: applicants learn of a decision when it is made. */
    private void written(Caller caller, WorkCase workCase, String event, String note) {
        timeline.write(caller, workCase, new CaseEvent.What(event, workCase.state(), workCase.state(), note, false));
    }

    private void tell(Caller caller, AccountId person, WorkCase workCase, String textKey, String note) {
        CaseView view = workCase.view();
        notices.send(caller, person, textKey, List.of(view.number(), view.title(), note), Optional.of(view.id()));
    }
}
