package io.parkverse.identity.control;

import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.ParkVisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down that the time of a visit is over. The visit itself stops at that moment without it. */
@ApplicationScoped
public class VisitExpiry implements JobHandler {

    @Inject
    ParkVisits visits;

    @Override
    public String kind() {
        return ParkVisits.EXPIRY;
    }

    @Override
    public void run(Caller job, String payload) {
        visits.expire(job, ParkVisitId.of(payload.replace("\"", "")));
    }
}
