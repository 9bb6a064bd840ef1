package io.parkverse.site.control;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.tenancy.boundary.BrandChanged;
import io.parkverse.tenancy.boundary.ParkChanged;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Counts the changes of what everybody may see, per park. Whoever keeps rendered pages compares the
 * count. It grows when a change has been committed; changes of a park also count for the platform,
 * whose pages show the parks. Safe for concurrent use; the count is this node's, other nodes are told
 * through {@link #onChange}.
 */
@Unproxied
public class PublicContent {

    private final Map<TenantId, AtomicLong> versions = new ConcurrentHashMap<>();
    private final List<Consumer<TenantId>> listeners = new CopyOnWriteArrayList<>();

    @Inject
    Transactions transactions;

    /** Grows with every published change of the park. */
    public long version(TenantId park) {
        return counter(park).get();
    }

    /** Notes a change that another node has published. */
    public void changedElsewhere(TenantId park) {
        counter(park).incrementAndGet();
        if (!park.isPlatform()) {
            counter(TenantId.PLATFORM).incrementAndGet();
        }
    }

    /** Tells of changes committed on this node. */
    public void onChange(Consumer<TenantId> listener) {
        listeners.add(listener);
    }

    public void noLonger(Consumer<TenantId> listener) {
        listeners.remove(listener);
    }

    void note(@Observes ParkChanged change) {
        afterCommit(change.park());
    }

    void note(@Observes BrandChanged change) {
        afterCommit(change.caller().park());
    }

    private void afterCommit(TenantId park) {
        transactions.afterCommit(() -> {
            changedElsewhere(park);
            listeners.forEach(listener -> listener.accept(park));
        });
    }

    private AtomicLong counter(TenantId park) {
        return versions.computeIfAbsent(park, key -> new AtomicLong());
    }
}
