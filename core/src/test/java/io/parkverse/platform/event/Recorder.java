package io.parkverse.platform.event;

import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A consumer of the tests: writes down what it gets, and refuses subjects it is told to refuse. */
@ApplicationScoped
public class Recorder implements OutboxConsumer {

    static final List<StoredEvent> SEEN = new CopyOnWriteArrayList<>();
    static final Set<UUID> REFUSED = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "recorder";
    }

    @Override
    public void accept(Caller job, StoredEvent event) {
        if (!job.park().equals(event.park())) {
            throw new IllegalStateException("bound to another park");
        }
        if (REFUSED.contains(event.subject())) {
            throw new IllegalArgumentException("told to refuse");
        }
        SEEN.add(event);
    }
}
