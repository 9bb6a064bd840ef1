package io.parkverse.files.boundary;

import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Takes the contents of removed files out of the store, once an hour. */
@ApplicationScoped
public class ForgetFiles implements RepeatingJob {

    @Inject
    FileRemoval removal;

    @Override
    public String kind() {
        return "files.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        while (removal.forget(job) > 0) {
            // until nothing is noted in this park
        }
    }
}
