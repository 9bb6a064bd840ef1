package io.parkverse.casework.control;

import io.parkverse.casework.boundary.ProcessFinding;
import io.parkverse.casework.boundary.ProcessFinding.Kind;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a plan holds together: exactly one start, every state reachable from it, an end reachable from
 * every state, no names that mean nothing. What the deployment provides is checked apart.
 */
public final class PlanCheck {

    private final ProcessPlan plan;

    private PlanCheck(ProcessPlan plan) {
        this.plan = plan;
    }

    /** All that is wrong; names are checked first, since paths over unknown states mean nothing. */
    public static List<ProcessFinding> of(ProcessPlan plan) {
        PlanCheck check = new PlanCheck(plan);
        List<ProcessFinding> names = check.names().toList();
        return names.isEmpty() ? check.paths().toList() : names;
    }

    private Stream<ProcessFinding> names() {
        List<State> starts = plan.states().stream()
                .filter(state -> state.kind() == State.Kind.START)
                .toList();
        Stream<ProcessFinding> start = Stream.empty();
        if (starts.size() != 1) {
            start = Stream.of(new ProcessFinding(starts.isEmpty() ? Kind.NO_START : Kind.SEVERAL_STARTS, plan.key()));
        }
        Stream<ProcessFinding> states = Stream.concat(
                findings(Kind.DUPLICATE, twice(plan.states(), State::key)),
                findings(
                        Kind.UNKNOWN_PHASE,
                        plan.states().stream().map(State::phase).filter(this::unknownPhase)));
        Stream<ProcessFinding> transitions = Stream.of(
                        findings(
                                Kind.DUPLICATE,
                                twice(plan.transitions(), transition -> transition.from() + " " + transition.event())),
                        findings(
                                Kind.UNKNOWN_STATE,
                                plan.transitions().stream()
                                        .flatMap(t -> Stream.of(t.from(), t.to()))
                                        .filter(state -> plan.state(state).isEmpty())),
                        findings(
                                Kind.NO_ROLE,
                                plan.transitions().stream()
                                        .filter(t -> t.roles().isEmpty())
                                        .map(Transition::event)))
                .flatMap(Function.identity());
        return Stream.of(start, states, transitions).flatMap(Function.identity());
    }

    private Stream<ProcessFinding> paths() {
        Set<String> fromStart = closure(List.of(plan.start().key()), Transition::from, Transition::to);
        List<String> ends = plan.states().stream()
                .filter(state -> state.kind().ends())
                .map(State::key)
                .toList();
        Set<String> toEnd = closure(ends, Transition::to, Transition::from);
        Set<String> deadEnds = new HashSet<>(plan.states().stream()
                .filter(state ->
                        !state.kind().ends() && plan.leaving(state.key()).isEmpty())
                .map(State::key)
                .toList());
        return Stream.of(
                        findings(Kind.UNREACHABLE, keys().filter(state -> !fromStart.contains(state))),
                        findings(Kind.DEAD_END, keys().filter(deadEnds::contains)),
                        findings(
                                Kind.NO_END,
                                keys().filter(state -> !toEnd.contains(state) && !deadEnds.contains(state))))
                .flatMap(Function.identity());
    }

    private Stream<String> keys() {
        return plan.states().stream().map(State::key);
    }

    private boolean unknownPhase(String phase) {
        return plan.phases().stream().noneMatch(known -> known.key().equals(phase));
    }

    private Set<String> closure(
            List<String> seeds, Function<Transition, String> side, Function<Transition, String> otherSide) {
        Set<String> found = new HashSet<>(seeds);
        Deque<String> open = new ArrayDeque<>(seeds);
        while (!open.isEmpty()) {
            String state = open.poll();
            plan.transitions().stream()
                    .filter(transition -> side.apply(transition).equals(state))
                    .map(otherSide)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static <T> Stream<String> twice(List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        return items.stream().map(name).filter(item -> !seen.add(item));
    }

    private static Stream<ProcessFinding> findings(Kind kind, Stream<String> names) {
        return names.distinct().map(name -> new ProcessFinding(kind, name));
    }
}
