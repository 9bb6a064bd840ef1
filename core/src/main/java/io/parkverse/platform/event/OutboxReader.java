package io.parkverse.platform.event;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.event.OutboxTable.PendingEvent;
import io.parkverse.platform.event.boundary.Delivery;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings stored events to their consumers. Safe on several nodes at once: a position moves in the
 * transaction that delivers. Must not be called inside of a transaction.
 */
@ApplicationScoped
public class OutboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxReader.class);
    private static final Caller READER = Caller.job(TenantId.PLATFORM, "events");
    private static final int BATCH = 200;
    private static final int MAX_BATCHES = 50;

    @Inject
    Delivery delivery;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    /** One pass over all consumers; removes what all of them have had. Returns the number of deliveries. */
    public int deliver() {
        int delivered = 0;
        for (OutboxConsumer consumer : consumers) {
            delivered += deliverTo(consumer);
        }
        delivery.removeDelivered(
                READER, consumers.stream().map(OutboxConsumer::name).toList());
        return delivered;
    }

    private int deliverTo(OutboxConsumer consumer) {
        int delivered = 0;
        for (int i = 0; i < MAX_BATCHES; i++) {
            List<PendingEvent> batch = delivery.next(READER, consumer.name(), BATCH);
            for (PendingEvent pending : batch) {
                delivered += deliver(consumer, pending) ? 1 : 0;
            }
            if (batch.size() < BATCH) {
                return delivered;
            }
        }
        return delivered;
    }

    private boolean deliver(OutboxConsumer consumer, PendingEvent pending) {
        Caller job = Caller.job(pending.event().park(), "event." + consumer.name());
        try {
            return delivery.deliver(job, consumer, pending);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Consumer {} could not take {} of park {}",
                    consumer.name(),
                    pending.event().type(),
                    pending.event().park(),
                    e);
            delivery.postpone(job, consumer.name(), pending);
            return false;
        }
    }
}
