package io.parkverse.notify.boundary;

import io.parkverse.notify.control.Delivery;
import io.parkverse.notify.control.OutgoingQueue;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** The way out for mail and short messages: queued in the sender's transaction, delivered after it. */
@Boundary
public class Outgoing {

    @Inject
    OutgoingQueue queue;

    @Inject
    Delivery delivery;

    /** Queues a letter; it leaves when the running transaction has been committed. */
    @Allowed("notify.queue")
    public void queue(Caller job, Letter letter) {
        queue.add(job.park(), letter);
    }

    /**
     * Delivers a batch of what is due; safe to run on many nodes at once.
     *
     * @return number of messages tried; 0 when nothing was due
     */
    @Allowed("notify.deliver")
    @CrossPark("notify")
    public int deliverPending(Caller job) {
        return delivery.deliverDue();
    }
}
