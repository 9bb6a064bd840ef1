package io.parkverse.limits.control;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.HazelcastInstance;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import io.parkverse.limits.boundary.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Buckets in a map of the grid, changed by compare-and-set: the grid sees names and bytes only, because it is the
 * server's and knows none of our classes.
 */
@ApplicationScoped
public class GridBuckets {

    private static final String MAP = "parkverse.rates";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int IDLE_SECONDS = 3_600;
    private static final int MOST_PER_NODE = 200_000;

    private final AtomicReference<Optional<Opened>> opened = new AtomicReference<>(Optional.empty());

    @Inject
    Grid grid;

    @Inject
    Clock clock;

    /** Empty while there is no grid. */
    Optional<Bucket> bucket(String key, Quota quota) {
        BucketConfiguration terms =
                BucketConfiguration.builder().addLimit(Terms.bandwidth(quota)).build();
        return open().map(here -> here.buckets().builder().build(key, () -> terms));
    }

    private Optional<Opened> open() {
        Optional<Opened> known = opened.get();
        if (known.isPresent() && known.get().grid().getLifecycleService().isRunning()) {
            return known;
        }
        Optional<Opened> found = grid.instance().map(this::open);
        opened.set(found);
        return found;
    }

    private Opened open(HazelcastInstance instance) {
        EvictionConfig eviction = new EvictionConfig()
                .setEvictionPolicy(EvictionPolicy.LRU)
                .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                .setSize(MOST_PER_NODE);
        instance.getConfig()
                .addMapConfig(new MapConfig(MAP).setMaxIdleSeconds(IDLE_SECONDS).setEvictionConfig(eviction));
        return new Opened(
                instance,
                Bucket4jHazelcast.<String>casBasedBuilder(instance.getMap(MAP))
                        .clientClock(Terms.time(clock))
                        .requestTimeout(PATIENCE)
                        .build());
    }

    private record Opened(HazelcastInstance grid, ProxyManager<String> buckets) {}
}
