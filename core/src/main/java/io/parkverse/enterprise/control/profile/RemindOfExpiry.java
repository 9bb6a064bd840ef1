package io.parkverse.enterprise.control.profile;

import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks four times a day in every park for certificates that end soon. */
@ApplicationScoped
public class RemindOfExpiry implements RepeatingJob {

    @Inject
    Qualifications qualifications;

    @Override
    public String kind() {
        return "enterprise.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Caller job, String payload) {
        qualifications.remind(job);
    }
}
