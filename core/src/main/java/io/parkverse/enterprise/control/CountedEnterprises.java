package io.parkverse.enterprise.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Enterprises of the park, counted for its limits. */
@ApplicationScoped
public class CountedEnterprises implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.ENTERPRISES, "select count(*) from enterprise where state <> 'LEFT' and" + HERE);
    }
}
