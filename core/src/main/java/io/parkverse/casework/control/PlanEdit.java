package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.NewStep;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes of a plan: from a value to a value. Keys are short lower-case names with hyphens. */
public final class PlanEdit {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int MAX_DAYS = 250;

    private PlanEdit() {}

    /**
     * Puts a state on the way of a transition. Its guards stay at the first half, its effects and its
     * deadline go with the second, which reaches the old target. The new state gets the ways to bad ends
     * that the state before it has: who could withdraw there can withdraw here.
     */
    public static ProcessPlan insert(ProcessPlan plan, NewStep step) {
        Transition way = known(plan, step.from(), step.event());
        State state = checked(plan, step);
        if (plan.state(state.key()).isPresent()) {
            throw new CaseException(CaseError.NAME_TAKEN, state.key());
        }
        List<Transition> transitions = new ArrayList<>(plan.transitions());
        int place = transitions.indexOf(way);
        transitions.set(place, firstHalf(way, step));
        transitions.add(place + 1, secondHalf(way, step));
        exits(plan, way).map(exit -> leaving(exit, state)).forEach(transitions::add);
        return plan.withStates(placed(plan, way, state)).withTransitions(transitions);
    }

    /** Replaces the transition of the same state and event, or adds one. */
    public static ProcessPlan put(ProcessPlan plan, Transition transition) {
        requireState(plan, transition.from());
        requireState(plan, transition.to());
        requireKey(transition.event());
        requireDays(transition.deadlineDays());
        if (transition.secondLook() && !transition.takenByStaffOnly()) {
            throw new CaseException(CaseError.SECOND_LOOK_UNFIT);
        }
        List<Transition> transitions = new ArrayList<>(plan.transitions());
        plan.transition(transition.from(), transition.event())
                .ifPresentOrElse(
                        old -> transitions.set(transitions.indexOf(old), transition),
                        () -> transitions.add(transition));
        return plan.withTransitions(transitions);
    }

    public static ProcessPlan remove(ProcessPlan plan, String from, String event) {
        Transition gone = known(plan, from, event);
        return plan.withTransitions(plan.transitions().stream()
                .filter(transition -> !transition.equals(gone))
                .toList());
    }

    /** Replaces a state of the same key: its names, whose turn it is, its phase. Its kind stays. */
    public static ProcessPlan put(ProcessPlan plan, State state) {
        State old = requireState(plan, state.key());
        requirePhase(plan, state.phase());
        State renewed = new State(old.key(), state.name(), old.kind(), state.party(), state.phase());
        return plan.withStates(plan.states().stream()
                .map(known -> known.key().equals(renewed.key()) ? renewed : known)
                .toList());
    }

    private static State checked(ProcessPlan plan, NewStep step) {
        requireKey(step.state().key());
        requireKey(step.onward().event());
        requireDays(step.deadlineDays());
        requirePhase(plan, step.state().phase());
        if (step.state().party() == Party.NOBODY) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        State wanted = step.state();
        return new State(wanted.key(), wanted.name(), State.Kind.NORMAL, wanted.party(), wanted.phase());
    }

    private static Transition firstHalf(Transition way, NewStep step) {
        return new Transition(
                way.from(),
                way.event(),
                step.state().key(),
                way.label(),
                way.roles(),
                way.guards(),
                List.of(),
                step.deadlineDays(),
                way.noteNeeded(),
                way.applicantSees(),
                way.secondLook());
    }

    private static Transition secondHalf(Transition way, NewStep step) {
        return new Transition(
                step.state().key(),
                step.onward().event(),
                way.to(),
                step.onward().label(),
                step.onward().roles(),
                List.of(),
                way.effects(),
                way.deadlineDays(),
                false,
                way.applicantSees(),
                false);
    }

    private static Stream<Transition> exits(ProcessPlan plan, Transition way) {
        return plan.leaving(way.from()).stream()
                .filter(exit -> !exit.equals(way))
                .filter(exit -> plan.known(exit.to()).kind() == State.Kind.END_BAD);
    }

    private static Transition leaving(Transition exit, State state) {
        return new Transition(
                state.key(),
                exit.event(),
                exit.to(),
                exit.label(),
                exit.roles(),
                exit.guards(),
                exit.effects(),
                exit.deadlineDays(),
                exit.noteNeeded(),
                exit.applicantSees(),
                exit.secondLook());
    }

    private static List<State> placed(ProcessPlan plan, Transition way, State state) {
        int before = plan.position(way.from());
        int target = plan.position(way.to());
        List<State> states = new ArrayList<>(plan.states());
        states.add(target > before ? target : before + 1, state);
        return states;
    }

    private static Transition known(ProcessPlan plan, String from, String event) {
        return plan.transition(from, event)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_STEP, from + " " + event));
    }

    private static State requireState(ProcessPlan plan, String state) {
        return plan.state(state).orElseThrow(() -> new CaseException(CaseError.UNKNOWN_STEP, state));
    }

    private static void requirePhase(ProcessPlan plan, String phase) {
        if (plan.phases().stream().noneMatch(known -> known.key().equals(phase))) {
            throw new CaseException(CaseError.UNKNOWN_STEP, phase);
        }
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
    }

    private static void requireDays(int days) {
        if (days < 0 || days > MAX_DAYS) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
    }
}
