package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.Limits;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plans a park can be on, with their limits: data, in {@code plans.csv}. Immutable. */
@ApplicationScoped
public class Plans {

    private final Map<String, Limits> rows;

    public Plans() {
        Map<String, Limits> table = new LinkedHashMap<>();
        List<String> lines = Lines.of("/tenancy/plans.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            table.put(
                    cells[0],
                    new Limits(
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3]),
                            Long.parseLong(cells[4]),
                            Long.parseLong(cells[5])));
        }
        this.rows = Collections.unmodifiableMap(table);
    }

    /** Names of the plans, smallest first. */
    public Set<String> names() {
        return rows.keySet();
    }

    /**
     * The limits of a plan.
     *
     * @throws TenancyException when there is no such plan
     */
    public Limits limits(String plan) {
        Limits limits = rows.get(plan);
        if (limits == null) {
            throw new TenancyException(TenancyError.PLAN_UNKNOWN, plan);
        }
        return limits;
    }
}
