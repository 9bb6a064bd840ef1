package io.parkverse.site;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.site.control.PublicContent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rendered pages of this node, by park, address and language. A page is shown only while the content it
 * was made from is unchanged ({@link PublicContent}) and at most {@link #LIFE} long, because some
 * content changes by the calendar alone. Holds at most {@link #MAX_BYTES}; the oldest go first. Safe
 * for concurrent use.
 */
@Unproxied
public class PageMemory {

    /** What a page is kept under. */
    record Key(TenantId park, String base, String path, String language) {}

    static final long MAX_BYTES = 96L << 20;
    static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final Queue<Key> order = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();

    @Inject
    PublicContent content;

    /** The count of the park's changes, to be asked before a page is made. */
    long version(Key key) {
        return content.version(key.park());
    }

    Optional<KeptPage> find(Key key) {
        Entry kept = entries.get(key);
        boolean fresh =
                kept != null && kept.version() == version(key) && System.nanoTime() - kept.since() < LIFE.toNanos();
        return fresh ? Optional.of(kept.page()) : Optional.empty();
    }

    /** Keeps a page made from the content of a version. */
    void keep(Key key, long version, KeptPage page) {
        keep(key, new Entry(page, version, System.nanoTime()));
    }

    long bytes() {
        return bytes.get();
    }

    private void keep(Key key, Entry entry) {
        Entry before = entries.put(key, entry);
        if (before == null) {
            order.add(key);
        }
        long now = bytes.addAndGet(
                entry.page().size() - (before == null ? 0 : before.page().size()));
        while (now > MAX_BYTES) {
            Key oldest = order.poll();
            if (oldest == null) {
                return;
            }
            Entry gone = entries.remove(oldest);
            now = gone == null ? bytes.get() : bytes.addAndGet(-gone.page().size());
        }
    }

    /**
     * A page with what it was made from.
     *
     * @param since of the machine's monotonic clock, in nanoseconds
     */
    private record Entry(KeptPage page, long version, long since) {}
}
