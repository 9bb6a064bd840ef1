package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProposalView;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.CaseProposal;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The second person's part: sees what waits, confirms it or sends it back. */
@ApplicationScoped
public class SecondLookDesk {

    private static final int MAX_NOTE = 4000;

    @Inject
    EntityManager entityManager;

    @Inject
    Proposals proposals;

    @Inject
    CaseStore cases;

    @Inject
    CaseEngine engine;

    @Inject
    CaseAccess access;

    @Inject
    ProcessStore processes;

    @Inject
    Colleagues colleagues;

    public Optional<ProposalView> ofCase(Caller caller, CaseId id) {
        WorkCase workCase = cases.get(id);
        access.requireReader(caller, workCase.enterprise());
        return proposals.open(id).map(proposal -> view(caller, workCase, proposal, plan(workCase)));
    }

    public List<ProposalView> waiting(Caller caller) {
        Map<UUID, ProcessPlan> plans = new HashMap<>();
        return proposals.open().stream()
                .map(proposal -> {
                    WorkCase workCase = cases.get(proposal.workCase());
                    ProcessPlan plan = plans.computeIfAbsent(workCase.definition(), processes::plan);
                    return view(caller, workCase, proposal, plan);
                })
                .toList();
    }

    public CaseView confirm(Caller caller, UUID id) {
        Held held = held(id);
        requireSecond(caller, held);
        return engine.confirm(caller, held.workCase(), held.proposal());
    }

    public void sendBack(Caller caller, UUID id, String note) {
        Held held = held(id);
        requireSecond(caller, held);
        String said = note.strip();
        if (said.isEmpty()) {
            throw new CaseException(CaseError.NOTE_NEEDED);
        }
        if (said.length() > MAX_NOTE) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        proposals.sentBack(caller, held.workCase(), held.proposal(), said);
    }

    public void withdraw(Caller caller, UUID id) {
        Held held = held(id);
        if (!proposedBy(caller, held.proposal())) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        proposals.withdrawn(caller, held.workCase(), held.proposal());
    }

    /** Locks the case before it looks whether the proposal is still open. */
    private Held held(UUID id) {
        CaseProposal proposal = proposals.get(id);
        WorkCase workCase = cases.lock(proposal.workCase());
        entityManager.refresh(proposal);
        if (!proposal.open()) {
            throw new CaseException(CaseError.NO_PROPOSAL);
        }
        return new Held(workCase, proposal);
    }

    private void requireSecond(Caller caller, Held held) {
        if (!access.holdsRole(caller, held.workCase(), transition(plan(held.workCase()), held.proposal()))) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        AccountId second = caller.responsible().orElseThrow(() -> new AccessException(AccessError.NOT_ALLOWED));
        if (second.equals(held.proposal().proposer())) {
            throw new CaseException(CaseError.OWN_PROPOSAL);
        }
    }

    private ProposalView view(Caller caller, WorkCase workCase, CaseProposal proposal, ProcessPlan plan) {
        Transition transition = transition(plan, proposal);
        boolean own = proposedBy(caller, proposal);
        return new ProposalView(
                proposal.id(),
                workCase.view(),
                transition.label(),
                plan.known(transition.to()),
                colleagues.displayName(proposal.proposer()),
                proposal.proposedAt(),
                proposal.note(),
                own,
                !own && access.holdsRole(caller, workCase, transition));
    }

    private static boolean proposedBy(Caller caller, CaseProposal proposal) {
        return caller.responsible().filter(proposal.proposer()::equals).isPresent();
    }

    private ProcessPlan plan(WorkCase workCase) {
        return processes.plan(workCase.definition());
    }

    private static Transition transition(ProcessPlan plan, CaseProposal proposal) {
        return plan.transition(proposal.from(), proposal.event())
                .orElseThrow(() -> new CaseException(CaseError.NO_SUCH_MOVE));
    }

    private record Held(WorkCase workCase, CaseProposal proposal) {}
}
