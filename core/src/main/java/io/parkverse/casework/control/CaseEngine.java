package io.parkverse.casework.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseOpened;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.CaseEvent;
import io.parkverse.casework.entity.CaseProposal;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves cases along the rows of their process. A move is: role, claim, note, guards; then state, deadline,
 * timeline, audit; then effects and observers, all in one transaction.
 */
@ApplicationScoped
public class CaseEngine {

    private static final int MAX_NOTE = 4000;
    private static final int MAX_NAME = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    ProcessStore processes;

    @Inject
    NamedSteps steps;

    @Inject
    CaseNumbers numbers;

    @Inject
    CaseAccess access;

    @Inject
    Claims claims;

    @Inject
    Proposals proposals;

    @Inject
    Timeline timeline;

    @Inject
    WorkingDays workingDays;

    @Inject
    LimitGate gate;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    ProgressNews news;

    @Inject
    Event<CaseOpened> opened;

    @Inject
    Event<CaseMoved> moved;

    public CaseView open(Caller caller, OpenCase wanted) {
        ProcessDefinition definition = processes
                .find(wanted.process(), Lifecycle.ACTIVE)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_PROCESS));
        gate.require(Limit.OPEN_CASES, 1);
        State start = processes.plan(definition).start();
        Instant now = clock.instant();
        WorkCase workCase = new WorkCase(definition, start, numbers.next(caller, definition.prefix()), wanted, now);
        caller.responsible().ifPresent(workCase::openedBy);
        entityManager.persist(workCase);
        entityManager.flush();
        timeline.write(caller, workCase, new CaseEvent.What(TimelineEntry.OPENED, "", start.key(), "", true));
        audit.record(caller, "casework.open", subject(workCase), "{}", stateJson(start.key()));
        opened.fire(new CaseOpened(caller, workCase.view()));
        return workCase.view();
    }

    public CaseView fire(Caller caller, WorkCase workCase, String event, String note) {
        ProcessPlan plan = processes.plan(workCase.definition());
        Transition transition =
                plan.transition(workCase.state(), event).orElseThrow(() -> new CaseException(CaseError.NO_SUCH_MOVE));
        String said = note.strip();
        requireMove(caller, workCase, transition, said);
        return transition.secondLook()
                ? proposals.propose(caller, workCase, transition, said)
                : moved(caller, workCase, plan, transition, said);
    }

    /** Makes a move that was held, as its second person: with the guards of now, whoever holds the case. */
    public CaseView confirm(Caller caller, WorkCase workCase, CaseProposal proposal) {
        ProcessPlan plan = processes.plan(workCase.definition());
        Transition transition = plan.transition(workCase.state(), proposal.event())
                .orElseThrow(() -> new CaseException(CaseError.NO_SUCH_MOVE));
        requireGuards(workCase, transition);
        proposals.confirmed(caller, proposal);
        return moved(caller, workCase, plan, transition, proposal.note());
    }

    private CaseView moved(Caller caller, WorkCase workCase, ProcessPlan plan, Transition transition, String note) {
        CaseView before = workCase.view();
        move(caller, workCase, plan, transition, note);
        for (String effect : transition.effects()) {
            steps.effect(effect).apply(caller, workCase.view(), transition.event());
        }
        moved.fire(
                new CaseMoved(caller, before, transition.from(), transition.event(), transition.to(), workCase.view()));
        news.tell(caller, workCase, plan.known(transition.to()));
        return workCase.view();
    }

    /** The moves that the caller's role allows, each with the reason why it is not possible now. */
    public List<AvailableEvent> available(Caller caller, WorkCase workCase) {
        ProcessPlan plan = processes.plan(workCase.definition());
        boolean waits = proposals.keepsOut(caller, workCase);
        return plan.leaving(workCase.state()).stream()
                .filter(transition -> access.holdsRole(caller, workCase, transition))
                .map(transition -> new AvailableEvent(
                        transition.event(),
                        transition.label(),
                        plan.known(transition.to()),
                        transition.noteNeeded(),
                        transition.secondLook(),
                        waits
                                ? CaseError.AWAITS_SECOND_LOOK.messageKey()
                                : refusal(caller, workCase, transition).orElse("")))
                .toList();
    }

    /** Adds a remark to the timeline. */
    public void note(Caller caller, WorkCase workCase, String text, boolean applicantSees) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > MAX_NOTE) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        timeline.write(
                caller,
                workCase,
                new CaseEvent.What(TimelineEntry.NOTED, workCase.state(), workCase.state(), said, applicantSees));
    }

    /** Names case and enterprise anew. */
    public CaseView rename(Caller caller, WorkCase workCase, String title, String enterpriseName) {
        OpenCase checked = new OpenCase("same", workCase.view().kind(), workCase.enterprise(), title);
        if (enterpriseName.length() > MAX_NAME) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        workCase.rename(checked.title(), enterpriseName.strip());
        entityManager.flush();
        return workCase.view();
    }

    private void requireMove(Caller caller, WorkCase workCase, Transition transition, String note) {
        if (!access.holdsRole(caller, workCase, transition)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        claims.requireFree(caller, workCase);
        if (proposals.keepsOut(caller, workCase)) {
            throw new CaseException(CaseError.AWAITS_SECOND_LOOK);
        }
        if (transition.noteNeeded() && note.isEmpty()) {
            throw new CaseException(CaseError.NOTE_NEEDED);
        }
        if (note.length() > MAX_NOTE) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        requireGuards(workCase, transition);
    }

    private void requireGuards(WorkCase workCase, Transition transition) {
        for (String guard : transition.guards()) {
            steps.guard(guard).refusalKey(workCase.view()).ifPresent(key -> {
                throw CaseException.refusedBy(key);
            });
        }
    }

    private Optional<String> refusal(Caller caller, WorkCase workCase, Transition transition) {
        if (claims.heldByAnother(caller, workCase)) {
            return Optional.of(CaseError.CLAIMED.messageKey() + "-by-another");
        }
        for (String guard : transition.guards()) {
            Optional<String> refusal = steps.findGuard(guard)
                    .map(known -> known.refusalKey(workCase.view()))
                    .orElse(Optional.of(CaseError.MISSING_STEP.messageKey()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private void move(Caller caller, WorkCase workCase, ProcessPlan plan, Transition transition, String note) {
        Instant now = clock.instant();
        workCase.enter(plan.known(transition.to()), now);
        if (transition.deadlineDays() > 0) {
            workCase.dueBy(workingDays.deadline(now, transition.deadlineDays()));
        }
        timeline.write(
                caller,
                workCase,
                new CaseEvent.What(
                        transition.event(), transition.from(), transition.to(), note, transition.applicantSees()));
        proposals.overtaken(caller, workCase);
        audit.record(
                caller, "casework.fire", subject(workCase), stateJson(transition.from()), stateJson(transition.to()));
        entityManager.flush();
    }

    private static Audit.Subject subject(WorkCase workCase) {
        return new Audit.Subject("case", workCase.id().value());
    }

    /** State keys are lower-case letters, digits and hyphens (check of the table): nothing to escape. */
    private static String stateJson(String state) {
        return "{\"state\":\"" + state + "\"}";
    }
}
