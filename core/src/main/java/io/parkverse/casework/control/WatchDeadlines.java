package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Cases;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Announces cases whose deadline has passed, within five minutes; a long backlog over several runs. */
@ApplicationScoped
public class WatchDeadlines implements RepeatingJob {

    @Inject
    Cases cases;

    @Override
    public String kind() {
        return "casework.watch-deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Caller job, String payload) {
        cases.markOverdue(job);
    }
}
