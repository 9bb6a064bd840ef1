package io.parkverse.limits.boundary;

import java.io.Serializable;
import java.util.Map;

/**
 * The limits of one park.
 *
 * @param plan what its plan gives, a value for each limit
 * @param own what the platform has set for it instead
 */
public record LimitValues(Map<Limit, Long> plan, Map<Limit, Long> own) implements Serializable {

    public LimitValues {
        plan = Map.copyOf(plan);
        own = Map.copyOf(own);
    }

    /** The value in force. */
    public long of(Limit limit) {
        return own.getOrDefault(limit, planned(limit));
    }

    public long planned(Limit limit) {
        return plan.get(limit);
    }

    public boolean isOwn(Limit limit) {
        return own.containsKey(limit);
    }
}
