package io.parkverse.casework;

import io.parkverse.casework.control.ProcessInstallation;
import io.parkverse.casework.control.ReasonShelf;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** A boundary of the tests: opens a park as far as casework is concerned. */
@Boundary
public class Openings {

    @Inject
    ProcessInstallation processes;

    @Inject
    ReasonShelf reasons;

    @Allowed("casework.install")
    public void prepare(Caller job) {
        processes.prepare(job);
        reasons.prepare(job);
    }
}
