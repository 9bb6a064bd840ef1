package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a state out of a plan, the reverse of {@link PlanEdit#insert}: what led to it leads to where it
 * went on to, with the effects and the deadline of that way; its ways to bad ends go with it.
 */
final class StepRemoval {

    private final ProcessPlan plan;
    private final String step;

    StepRemoval(ProcessPlan plan, String step) {
        this.plan = plan;
        this.step = step;
    }

    /**
     * The plan without the state.
     *
     * @throws CaseException {@link CaseError#STEP_FORKS} when the state goes on to more than one other
     */
    ProcessPlan plan() {
        List<Transition> onward = plan.leaving(step).stream()
                .filter(way -> plan.known(way.to()).kind() != State.Kind.END_BAD)
                .toList();
        if (onward.size() != 1) {
            throw new CaseException(CaseError.STEP_FORKS, step);
        }
        return plan.withTransitions(plan.transitions().stream()
                        .filter(way -> !way.from().equals(step))
                        .map(way -> way.to().equals(step) ? joined(way, onward.get(0)) : way)
                        .toList())
                .withStates(plan.states().stream()
                        .filter(state -> !state.key().equals(step))
                        .toList());
    }

    private static Transition joined(Transition first, Transition second) {
        return new Transition(
                first.from(),
                first.event(),
                second.to(),
                first.label(),
                first.roles(),
                first.guards(),
                Stream.concat(first.effects().stream(), second.effects().stream())
                        .toList(),
                second.deadlineDays(),
                first.noteNeeded(),
                first.applicantSees(),
                first.secondLook());
    }
}
