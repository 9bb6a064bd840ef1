package io.parkverse.casework.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.ProcessFinding;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A park's own changes of a process: copied from the active version, edited, checked, activated. */
@ApplicationScoped
public class ProcessDrafts {

    private static final int FIRST = 1;

    @Inject
    EntityManager entityManager;

    @Inject
    ProcessStore processes;

    @Inject
    NamedSteps steps;

    @Inject
    CaseStore cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public ProcessView start(String process) {
        if (processes.find(process, Lifecycle.DRAFT).isPresent()) {
            throw new CaseException(CaseError.DRAFT_EXISTS);
        }
        ProcessDefinition active = processes
                .find(process, Lifecycle.ACTIVE)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_PROCESS));
        return processes.view(processes.add(processes.plan(active)));
    }

    public ProcessView get(String process) {
        return processes.view(draft(process));
    }

    public ProcessView edit(String process, UnaryOperator<ProcessPlan> change) {
        ProcessDefinition draft = draft(process);
        processes.replace(draft, change.apply(processes.plan(draft)));
        return processes.view(draft);
    }

    /** What the newest versions have and the first one, which came with the deployment, has not. */
    public Set<String> ownSteps(String process) {
        Set<String> shipped = processes.find(process, FIRST).stream()
                .flatMap(first -> keys(processes.plan(first)))
                .collect(Collectors.toSet());
        return Stream.of(Lifecycle.ACTIVE, Lifecycle.DRAFT)
                .flatMap(lifecycle -> processes.find(process, lifecycle).stream())
                .flatMap(version -> keys(processes.plan(version)))
                .filter(key -> !shipped.contains(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    public ProcessView removeStep(String process, String state) {
        if (processes.plan(draft(process)).state(state).isEmpty()) {
            throw new CaseException(CaseError.UNKNOWN_STEP, state);
        }
        if (!ownSteps(process).contains(state)) {
            throw new CaseException(CaseError.STEP_SHIPPED, state);
        }
        long standing = cases.standingIn(process, state);
        if (standing > 0) {
            throw new CaseException(CaseError.STEP_IN_USE, standing);
        }
        return edit(process, plan -> new StepRemoval(plan, state).plan());
    }

    private static Stream<String> keys(ProcessPlan plan) {
        return plan.states().stream().map(State::key);
    }

    public void discard(String process) {
        processes.remove(draft(process));
    }

    /** What keeps the draft from being activated, guards and effects that no feature provides included. */
    public List<ProcessFinding> check(String process) {
        ProcessPlan plan = processes.plan(draft(process));
        Stream<ProcessFinding> missing =
                steps.missing(plan).stream().map(name -> new ProcessFinding(ProcessFinding.Kind.MISSING_STEP, name));
        return Stream.concat(PlanCheck.of(plan).stream(), missing).toList();
    }

    /** Makes the draft the version by which new cases are opened. */
    public ProcessView activate(Caller caller, String process) {
        check(process).stream().findFirst().ifPresent(finding -> {
            throw CaseException.notValid(finding);
        });
        ProcessDefinition draft = draft(process);
        int before = processes
                .find(process, Lifecycle.ACTIVE)
                .map(active -> {
                    active.retire();
                    return active.number();
                })
                .orElse(0);
        entityManager.flush();
        draft.activate(clock.instant());
        audit.record(
                caller,
                "casework.activate",
                new Audit.Subject("process", draft.id()),
                versionJson(before),
                activatedJson(draft));
        return processes.view(draft);
    }

    private ProcessDefinition draft(String process) {
        return processes.find(process, Lifecycle.DRAFT).orElseThrow(() -> new CaseException(CaseError.NO_DRAFT));
    }

    /** Keys are lower-case letters, digits and hyphens (check of the table): nothing to escape. */
    private String activatedJson(ProcessDefinition draft) {
        String secondLooks = processes.plan(draft).transitions().stream()
                .filter(Transition::secondLook)
                .map(way -> way.from() + " " + way.event())
                .collect(Collectors.joining(", "));
        return "{\"version\":" + draft.number() + ",\"secondLooks\":\"" + secondLooks + "\"}";
    }

    private static String versionJson(int version) {
        return "{\"version\":" + version + "}";
    }
}
