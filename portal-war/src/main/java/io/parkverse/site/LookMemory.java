package io.parkverse.site;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.site.control.PublicContent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How the parks look, because every page asks and a look takes three questions to the database. Shown
 * under the condition of {@link PageMemory}: while the park's {@link PublicContent} is unchanged, and at
 * most {@link PageMemory#LIFE} long. When {@link #MOST} are kept, all are forgotten. Safe for concurrent
 * use.
 */
@Unproxied
public class LookMemory {

    /** What a look depends on besides the park's content. */
    record Key(TenantId park, String base, String language) {}

    static final int MOST = 10_000;

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

    @Inject
    PublicContent content;

    Look get(Key key, Supplier<Look> maker) {
        long version = content.version(key.park());
        Entry kept = entries.get(key);
        if (kept != null && kept.version() == version && System.nanoTime() - kept.since() < PageMemory.LIFE.toNanos()) {
            return kept.look();
        }
        Look made = maker.get();
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(key, new Entry(made, version, System.nanoTime()));
        return made;
    }

    /**
     * A look with what it was made from.
     *
     * @param version counted before it was made
     * @param since of the machine's monotonic clock, in nanoseconds
     */
    private record Entry(Look look, long version, long since) {}
}
