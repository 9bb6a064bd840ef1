package io.parkverse.enterprise.control.mandate;

import io.parkverse.enterprise.boundary.mandate.Mandates;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks four times a day in every park for mandates that end soon. */
@ApplicationScoped
public class RemindOfMandates implements RepeatingJob {

    @Inject
    Mandates mandates;

    @Override
    public String kind() {
        return "enterprise.mandates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Caller job, String payload) {
        mandates.remind(job);
    }
}
