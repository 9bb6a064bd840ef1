package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets a platform operator act as a park. Takes two transactions, because one transaction belongs to one park: the
 * platform allows it and writes that down for itself; the park then enters the visit and writes it down for its own
 * people. A node that fails in between leaves no visit.
 */
@ApplicationScoped
public class ActAsPark {

    private static final String JOB = "identity.visit";

    @Inject
    ParkVisits visits;

    /**
     * The visit that has begun. From now on the same sign-in acts as the park on the park's hosts.
     *
     * @throws IdentityException for a missing reason, a wrong duration, or a park that is not open
     */
    public ParkVisitView begin(Caller caller, VisitWish wish) {
        VisitPass pass = visits.allow(caller, wish);
        return visits.enter(Caller.job(pass.park(), JOB), pass);
    }
}
