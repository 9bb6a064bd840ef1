package io.parkverse.webhooks.control;

import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes deliveries of a park that ended a month ago. */
@ApplicationScoped
public class SweepDeliveries implements RepeatingJob {

    @Inject
    DeliveryLog log;

    @Override
    public String kind() {
        return "webhooks.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Caller job, String payload) {
        log.sweep();
    }
}
