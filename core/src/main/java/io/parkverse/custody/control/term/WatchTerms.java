package io.parkverse.custody.control.term;

import io.parkverse.custody.boundary.term.Terms;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks hourly for terms that end. */
@ApplicationScoped
public class WatchTerms implements RepeatingJob {

    @Inject
    Terms terms;

    @Override
    public String kind() {
        return "custody.watch-terms";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Caller job, String payload) {
        terms.watch(job);
    }
}
