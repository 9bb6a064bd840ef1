package io.parkverse.webhooks.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.webhooks.control.DeliveryLog;
import io.parkverse.webhooks.control.Outcome;
import io.parkverse.webhooks.control.Parcel;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The two transactions of sending; between them nothing of the database is held. */
@Boundary
public class Sending {

    @Inject
    DeliveryLog log;

    /** What has to be sent; empty when it has been, or the webhook is paused or gone. */
    @Allowed("webhooks.send")
    public Optional<Parcel> begin(Caller job, UUID delivery) {
        return log.begin(delivery);
    }

    /** Writes down what came of it, and queues the next attempt if there is one. */
    @Allowed("webhooks.send")
    public void end(Caller job, UUID delivery, Outcome outcome) {
        log.end(job, delivery, outcome);
    }
}
