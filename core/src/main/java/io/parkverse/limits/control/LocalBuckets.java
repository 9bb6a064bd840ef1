package io.parkverse.limits.control;

import io.github.bucket4j.Bucket;
import io.parkverse.limits.boundary.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Buckets in the memory of this node. At most {@value #MOST} are kept: the longest unused goes first, so that many
 * askers cannot fill the memory. Safe for concurrent use.
 */
@ApplicationScoped
public class LocalBuckets {

    static final int MOST = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    Clock clock;

    synchronized Bucket bucket(String key, Quota quota) {
        return buckets.computeIfAbsent(
                key,
                name -> Bucket.builder()
                        .addLimit(Terms.bandwidth(quota))
                        .withCustomTimePrecision(Terms.time(clock))
                        .build());
    }
}
