package io.parkverse.tenancy.boundary;

import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finishes an opening whose node failed between its two transactions; finds nothing to do otherwise. */
@ApplicationScoped
public class FinishOpening implements JobHandler {

    static final String KIND = "tenancy.finish-opening";

    @Inject
    Opening opening;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Caller job, String payload) {
        opening.prepare(job);
    }
}
