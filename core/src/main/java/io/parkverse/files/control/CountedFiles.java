package io.parkverse.files.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Bytes of the park, counted for its limits. */
@ApplicationScoped
public class CountedFiles implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.STORAGE, "select coalesce(sum(size), 0) from stored_file where" + HERE);
    }
}
