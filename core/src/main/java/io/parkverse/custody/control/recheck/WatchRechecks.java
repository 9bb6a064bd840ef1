package io.parkverse.custody.control.recheck;

import io.parkverse.custody.boundary.recheck.Rechecks;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks hourly for re-checks that are due. */
@ApplicationScoped
public class WatchRechecks implements RepeatingJob {

    @Inject
    Rechecks rechecks;

    @Override
    public String kind() {
        return "custody.watch-rechecks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Caller job, String payload) {
        rechecks.watch(job);
    }
}
