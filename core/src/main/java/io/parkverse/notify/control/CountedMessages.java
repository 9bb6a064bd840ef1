package io.parkverse.notify.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Notices that were sent on, counted for the limits of the park. */
@ApplicationScoped
public class CountedMessages implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(Limit.MESSAGES, "select count(*) from notice where sent_on and sent_at > ? and" + HERE);
    }
}
