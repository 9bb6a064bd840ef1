package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opens a park: for the platform console and for self-service sign-up. Two transactions, one for the
 * platform and one for the new park; must not be called inside of another one. Should the second fail,
 * a job finishes it ({@link FinishOpening}).
 */
@ApplicationScoped
public class ParkOpening {

    /** Name of the job as which a new park prepares itself. */
    static final String JOB = "opening";

    @Inject
    Parks parks;

    @Inject
    Opening opening;

    /** The open park. */
    public ParkView open(Caller caller, OpenPark wanted) {
        ParkView draft = parks.open(caller, wanted);
        return opening.prepare(Caller.job(draft.id(), JOB));
    }
}
