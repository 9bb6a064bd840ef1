package io.parkverse.offboarding.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Exports of the park, counted for its limits. */
@ApplicationScoped
public class CountedExports implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.EXPORTS, "select count(*) from park_export where asked_at > ? and" + HERE);
    }
}
