package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Accounts;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes expired codes, sessions and counters every hour, under the identity feature's own scope. */
@ApplicationScoped
public class Sweep implements RepeatingJob {

    @Inject
    Accounts accounts;

    @Override
    public String kind() {
        return "identity.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean perPark() {
        return false;
    }

    /** The scope is that of the outermost boundary call, so the sweep begins its own transaction. */
    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        accounts.sweep(job);
    }
}
