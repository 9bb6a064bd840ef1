package io.parkverse.idempotency;

import io.parkverse.idempotency.control.SweepAnswers;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** A boundary of the tests: does the sweep in a transaction of the park, as the worker does. */
@Boundary
public class Sweeping {

    @Inject
    SweepAnswers sweep;

    @Allowed("jobs.run")
    public void run(Caller job) {
        sweep.run(job, "{}");
    }
}
