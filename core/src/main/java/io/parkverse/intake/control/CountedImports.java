package io.parkverse.intake.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Imports of the park, counted for its limits. */
@ApplicationScoped
public class CountedImports implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.IMPORTS, "select count(*) from intake where uploaded_at > ? and" + HERE);
    }
}
