package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseStatus.PhaseStatus;
import io.parkverse.casework.boundary.CaseStatus.StepStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.Progress;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.entity.CaseEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Makes the steps of the status page from the process and what happened. Shown are the states of the main
 * path and those that the case has been in besides; of a case that ended badly only what it has been in.
 * A state behind the current one in the process' order counts as done if the case has been in it.
 */
public final class StatusSteps {

    private final CaseView workCase;
    private final ProcessPlan plan;
    private final List<CaseEvent> events;
    private final Set<String> mainPath;

    private StatusSteps(CaseView workCase, ProcessPlan plan, List<CaseEvent> events) {
        this.workCase = workCase;
        this.plan = plan;
        this.events = events;
        this.mainPath = Set.copyOf(MainPath.of(plan));
    }

    public static CaseStatus of(CaseView workCase, ProcessPlan plan, List<CaseEvent> events) {
        StatusSteps steps = new StatusSteps(workCase, plan, events);
        List<PhaseStatus> phases = plan.phases().stream()
                .map(steps::phase)
                .filter(phase -> !phase.steps().isEmpty())
                .toList();
        return new CaseStatus(workCase, phases);
    }

    private PhaseStatus phase(Phase phase) {
        List<StepStatus> steps = plan.states().stream()
                .filter(state -> state.phase().equals(phase.key()) && shown(state))
                .map(state -> new StepStatus(state, progress(state), entered(state)))
                .toList();
        return new PhaseStatus(phase, together(steps), steps);
    }

    private boolean shown(State state) {
        boolean been = !entered(state).isEmpty();
        boolean ahead = plan.position(state.key()) > plan.position(workCase.state());
        if (current().kind().ends() || !ahead) {
            return been;
        }
        return mainPath.contains(state.key());
    }

    private Progress progress(State state) {
        int distance = plan.position(state.key()) - plan.position(workCase.state());
        if (distance == 0) {
            return state.kind() == State.Kind.END_GOOD ? Progress.DONE : Progress.CURRENT;
        }
        return distance < 0 || current().kind().ends() ? Progress.DONE : Progress.AHEAD;
    }

    private static Progress together(List<StepStatus> steps) {
        if (steps.stream().allMatch(step -> step.progress() == Progress.DONE)) {
            return Progress.DONE;
        }
        return steps.stream().allMatch(step -> step.progress() == Progress.AHEAD) ? Progress.AHEAD : Progress.CURRENT;
    }

    private State current() {
        return plan.known(workCase.state());
    }

    private List<Instant> entered(State state) {
        return events.stream()
                .filter(event -> event.to().equals(state.key()) && !event.from().equals(state.key()))
                .map(CaseEvent::at)
                .toList();
    }
}
