package io.parkverse.webhooks.control;

import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.platform.caller.Caller;
import io.parkverse.webhooks.boundary.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sends one delivery once. A refusal by the other side is no failure of the job: the log queues the next attempt. */
@ApplicationScoped
public class SendWebhook implements JobHandler {

    static final String KIND = "webhooks.send";

    @Inject
    Sending sending;

    @Inject
    Courier courier;

    @Override
    public String kind() {
        return KIND;
    }

    /** No transaction is open while the other side takes its time. */
    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        UUID delivery = UUID.fromString(payload.replace("\"", ""));
        sending.begin(job, delivery).ifPresent(parcel -> sending.end(job, delivery, courier.carry(parcel)));
    }
}
