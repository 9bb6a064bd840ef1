package io.parkverse.platform.event;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A boundary of the tests that publishes, and can keep its transaction open while others commit. */
@Boundary
public class Telegraph {

    @Inject
    Outbox outbox;

    @Allowed("tenancy.read")
    public void publish(Caller caller, List<DomainEvent> events) {
        events.forEach(event -> outbox.publish(caller, event));
    }

    @Allowed("tenancy.read")
    public void publishLate(Caller caller, DomainEvent event, CountDownLatch published, CountDownLatch commit) {
        outbox.publish(caller, event);
        published.countDown();
        try {
            commit.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Allowed("tenancy.read")
    public void publishAndFail(Caller caller, DomainEvent event) {
        outbox.publish(caller, event);
        throw new IllegalArgumentException("told to fail");
    }
}
