package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A state machine as a value. Phases and states stand in the order in which they are shown; a
 * transition to a later state goes forward.
 *
 * @param prefix of the numbers of its cases
 */
public record ProcessPlan(
        String key, String prefix, Label name, List<Phase> phases, List<State> states, List<Transition> transitions)
        implements Serializable {

    public ProcessPlan {
        phases = List.copyOf(phases);
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
    }

    public Optional<State> state(String state) {
        return states.stream().filter(s -> s.key().equals(state)).findFirst();
    }

    /**
     * The state of a case that runs by this plan.
     *
     * @throws IllegalStateException when there is none, which the foreign key of a case excludes
     */
    public State known(String state) {
        return state(state).orElseThrow(() -> new IllegalStateException("no state " + state + " in " + key));
    }

    /**
     * Where cases begin.
     *
     * @throws IllegalStateException in a draft that has not been validated
     */
    public State start() {
        return states.stream()
                .filter(s -> s.kind() == State.Kind.START)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no start in " + key));
    }

    public List<Transition> leaving(String state) {
        return transitions.stream().filter(t -> t.from().equals(state)).toList();
    }

    public Optional<Transition> transition(String from, String event) {
        return leaving(from).stream().filter(t -> t.event().equals(event)).findFirst();
    }

    /** Rank of a state in the order shown, from 0; -1 for an unknown one. */
    public int position(String state) {
        return states.stream().map(State::key).toList().indexOf(state);
    }

    public ProcessPlan withStates(List<State> other) {
        return new ProcessPlan(key, prefix, name, phases, other, transitions);
    }

    public ProcessPlan withTransitions(List<Transition> other) {
        return new ProcessPlan(key, prefix, name, phases, states, other);
    }
}
