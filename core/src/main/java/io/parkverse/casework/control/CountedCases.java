package io.parkverse.casework.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Cases of the park, counted for its limits. */
@ApplicationScoped
public class CountedCases implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.OPEN_CASES, "select count(*) from work_case where ended_at is null and" + HERE);
    }
}
