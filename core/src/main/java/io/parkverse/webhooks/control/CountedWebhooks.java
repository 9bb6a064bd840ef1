package io.parkverse.webhooks.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Webhooks of the park, counted for its limits. */
@ApplicationScoped
public class CountedWebhooks implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.WEBHOOKS, "select count(*) from webhook where" + HERE);
    }
}
