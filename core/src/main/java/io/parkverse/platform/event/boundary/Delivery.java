package io.parkverse.platform.event.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.event.FailedDeliveries;
import io.parkverse.platform.event.OutboxConsumer;
import io.parkverse.platform.event.OutboxTable;
import io.parkverse.platform.event.OutboxTable.PendingEvent;
import jakarta.inject.Inject;
import java.util.List;

/** The transactions of {@link io.parkverse.platform.event.OutboxReader}: reading across parks, delivering inside one. */
@Boundary
public class Delivery {

    @Inject
    OutboxTable table;

    @Inject
    FailedDeliveries failedDeliveries;

    /** The next events of a consumer, in order; enters a new consumer. */
    @Allowed("events.deliver")
    @CrossPark("events")
    public List<PendingEvent> next(Caller reader, String consumer, int limit) {
        table.enter(consumer);
        return table.after(consumer, limit);
    }

    /** Whether the event was delivered here; not so when another node was faster. */
    @Allowed("events.deliver")
    public boolean deliver(Caller job, OutboxConsumer consumer, PendingEvent pending) {
        boolean ours = table.advance(consumer.name(), pending.position());
        if (ours) {
            consumer.accept(job, pending.event());
        }
        return ours;
    }

    /** Goes past an event that the consumer could not take, and keeps it for later. */
    @Allowed("events.deliver")
    public void postpone(Caller job, String consumer, PendingEvent pending) {
        if (table.advance(consumer, pending.position())) {
            failedDeliveries.keep(job, consumer, pending.event());
        }
    }

    @Allowed("events.deliver")
    @CrossPark("events")
    public int removeDelivered(Caller reader, List<String> consumers) {
        return table.removeDelivered(consumers);
    }
}
