package io.parkverse.idempotency.control;

import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes kept answers of a park that nobody will ask for again. */
@ApplicationScoped
public class SweepAnswers implements RepeatingJob {

    @Inject
    KeptAnswers answers;

    @Override
    public String kind() {
        return "idempotency.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Caller job, String payload) {
        answers.sweep();
    }
}
