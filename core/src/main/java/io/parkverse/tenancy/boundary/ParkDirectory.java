package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.tenancy.control.HostNames;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which park a request is for: {@link Parks#byHost} behind a memory of this node, because every
 * request asks. What it remembers is at most {@link #KEPT} old, and is dropped as soon as a change
 * commits on this node; other nodes see the change when their memory runs out. Hosts that nobody has
 * are not remembered, so that invented host names fill nothing. Safe for concurrent use.
 */
@Unproxied
public class ParkDirectory {

    /** Longest time a change made on another node stays unseen. */
    public static final Duration KEPT = Duration.ofSeconds(30);

    private static final Caller EDGE = Caller.anonymous(TenantId.PLATFORM);

    private final Map<String, Remembered> memory = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    @Inject
    Parks parks;

    @Inject
    HostNames hostNames;

    @Inject
    Transactions transactions;

    /** The park of a request's host name, as sent; one in normal form, as the edge sends it, is found at once. */
    public Optional<ParkView> byHost(String sent) {
        Remembered known = memory.get(sent);
        if (known != null && System.nanoTime() - known.since() < KEPT.toNanos()) {
            return Optional.of(known.park());
        }
        String host = hostNames.normal(sent);
        long before = generation.get();
        Optional<ParkView> found = parks.byHost(EDGE, host);
        found.ifPresentOrElse(park -> remember(host, park, before), () -> memory.remove(host));
        return found;
    }

    /** Forgets a park when its change commits; an answer read before that is not remembered after it. */
    void forget(@Observes ParkChanged change) {
        transactions.afterCommit(() -> forget(change.park()));
    }

    /** Forgets a park of which another node has said that it changed. */
    public void forget(TenantId park) {
        generation.incrementAndGet();
        memory.values().removeIf(known -> known.park().id().equals(park));
    }

    private void remember(String host, ParkView park, long before) {
        Remembered entry = new Remembered(park, System.nanoTime());
        memory.put(host, entry);
        if (generation.get() != before) {
            memory.remove(host, entry);
        }
    }

    private record Remembered(ParkView park, long since) {}
}
