package io.parkverse.notify.control;

import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.notify.boundary.Outgoing;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Delivers what is due every second, a batch per transaction. */
@ApplicationScoped
public class MessageDelivery implements RepeatingJob {

    /** Ends a run even when messages come faster than they leave; the next run goes on. */
    private static final int MAX_BATCHES = 50;

    @Inject
    Outgoing outgoing;

    @Override
    public String kind() {
        return "notify.deliver";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean perPark() {
        return false;
    }

    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        int batches = 0;
        while (batches < MAX_BATCHES && outgoing.deliverPending(job) > 0) {
            batches++;
        }
    }
}
