package io.parkverse.offboarding.control;

import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.offboarding.boundary.ExportWork;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes the files of exports whose time is over. */
@ApplicationScoped
public class RemoveOldExports implements RepeatingJob {

    @Inject
    ExportWork work;

    @Override
    public String kind() {
        return "offboarding.remove-exports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Caller job, String payload) {
        work.removeOld(job);
    }
}
