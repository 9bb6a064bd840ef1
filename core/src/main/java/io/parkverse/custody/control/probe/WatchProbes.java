package io.parkverse.custody.control.probe;

import io.parkverse.custody.boundary.probe.Probes;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks twice a day for probes that begin or are late. */
@ApplicationScoped
public class WatchProbes implements RepeatingJob {

    private static final int HOURS = 12;

    @Inject
    Probes probes;

    @Override
    public String kind() {
        return "custody.watch-probes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(HOURS);
    }

    @Override
    public void run(Caller job, String payload) {
        probes.watch(job);
    }
}
