package io.parkverse.tenancy.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitSource;
import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The limits of a park by its plan and what the platform has set for it. */
@ApplicationScoped
public class PlannedLimits implements LimitSource, Counted {

    @Inject
    ParkTable parks;

    @Override
    public Optional<LimitValues> of(TenantId park) {
        return parks.find(park).map(ParkView::limits);
    }

    @Override
    public Map<Limit, String> queries() {
        return Map.of(
                Limit.HOSTS, "select greatest(count(*) - 1, 0) from park_host where park_id = (select app_tenant())");
    }
}
