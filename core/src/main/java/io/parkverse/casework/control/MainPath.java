package io.parkverse.casework.control;

import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way a case goes when all is well: the longest path from the start to the good end over transitions
 * that go forward in the order of the states. Side trips (more documents) and bad ends are not on it.
 */
public final class MainPath {

    private MainPath() {}

    /** Keys of the states on the path, in order; just the start where no good end can be reached so. */
    public static List<String> of(ProcessPlan plan) {
        Map<String, List<String>> longest = new HashMap<>();
        longest.put(plan.start().key(), List.of(plan.start().key()));
        for (State state : plan.states()) {
            List<String> path = longest.get(state.key());
            if (path != null && !state.kind().ends()) {
                forward(plan, state).forEach(next -> longest.merge(next, extended(path, next), MainPath::longer));
            }
        }
        return plan.states().stream()
                .filter(state -> state.kind() == State.Kind.END_GOOD)
                .map(state -> longest.getOrDefault(state.key(), List.of()))
                .max(Comparator.comparingInt(List::size))
                .filter(path -> !path.isEmpty())
                .orElse(List.of(plan.start().key()));
    }

    private static List<String> forward(ProcessPlan plan, State state) {
        return plan.leaving(state.key()).stream()
                .map(Transition::to)
                .filter(to -> plan.position(to) > plan.position(state.key()))
                .filter(to -> plan.known(to).kind() != State.Kind.END_BAD)
                .toList();
    }

    private static List<String> extended(List<String> path, String next) {
        List<String> result = new ArrayList<>(path);
        result.add(next);
        return List.copyOf(result);
    }

    private static List<String> longer(List<String> one, List<String> other) {
        return other.size() > one.size() ? other : one;
    }
}
