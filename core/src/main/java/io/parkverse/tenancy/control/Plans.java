package io.parkverse.tenancy.control;

import io.parkverse.limits.boundary.Limit;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plans a park can be on, with a value for each limit: data, in {@code plans.csv}. Immutable. */
@ApplicationScoped
public class Plans {

    private final Map<String, Map<Limit, Long>> plans = new LinkedHashMap<>();

    public Plans() {
        List<String> lines = Lines.of("/tenancy/plans.csv");
        String[] names = lines.get(0).split(",", -1);
        for (int plan = 1; plan < names.length; plan++) {
            Map<Limit, Long> values = new EnumMap<>(Limit.class);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                values.put(limit(cells[0]), Long.parseLong(cells[plan]));
            }
            if (values.size() != Limit.values().length) {
                throw new IllegalStateException("the plan " + names[plan] + " leaves a limit out");
            }
            plans.put(names[plan], Collections.unmodifiableMap(values));
        }
    }

    /** Names of the plans, smallest first. */
    public Set<String> names() {
        return Collections.unmodifiableSet(plans.keySet());
    }

    /**
     * The limits of a plan.
     *
     * @throws TenancyException when there is no such plan
     */
    public Map<Limit, Long> limits(String plan) {
        Map<Limit, Long> limits = plans.get(plan);
        if (limits == null) {
            throw new TenancyException(TenancyError.PLAN_UNKNOWN, plan);
        }
        return limits;
    }

    private static Limit limit(String key) {
        return Limit.of(key).orElseThrow(() -> new IllegalStateException("no limit: " + key));
    }
}
