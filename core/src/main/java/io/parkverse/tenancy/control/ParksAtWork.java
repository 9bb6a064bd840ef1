package io.parkverse.tenancy.control;

import io.parkverse.jobs.boundary.ActiveParks;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the jobs which parks repeating work is for: all that are neither draft nor closed. */
@ApplicationScoped
public class ParksAtWork implements ActiveParks {

    private static final Caller WORKER = Caller.job(TenantId.PLATFORM, "jobs");

    @Inject
    Parks parks;

    @Override
    public List<TenantId> active() {
        return parks.active(WORKER);
    }
}
