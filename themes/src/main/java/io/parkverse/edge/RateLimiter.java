package io.parkverse.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Token buckets in the memory of this node, one per limit and address. At most {@value #MAX_BUCKETS}
 * are kept: the longest unused goes first, so that many addresses cannot fill the memory. Safe for
 * concurrent use. Time is the machine's monotonic clock: these limits protect the machine and do not
 * follow business time.
 */
@ApplicationScoped
public class RateLimiter {

    static final int MAX_BUCKETS = 50_000;

    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > MAX_BUCKETS;
        }
    };

    /** Takes a token; when there is none, the time after which there will be one. */
    public Optional<Duration> refusal(RateLimit limit, String address) {
        return refusal(limit, address, System.nanoTime());
    }

    synchronized Optional<Duration> refusal(RateLimit limit, String address, long now) {
        long perToken = limit.refill().toNanos() / limit.burst();
        Key key = new Key(limit, address);
        Bucket before = buckets.getOrDefault(key, new Bucket(limit.burst(), now));
        long grown = (now - before.at()) / perToken;
        long tokens = Math.min(limit.burst(), before.tokens() + grown);
        long at = tokens == limit.burst() ? now : before.at() + grown * perToken;
        if (tokens == 0) {
            return Optional.of(Duration.ofNanos(perToken - (now - at)));
        }
        buckets.put(key, new Bucket(tokens - 1, at));
        return Optional.empty();
    }

    private record Key(RateLimit limit, String address) {}

    private record Bucket(long tokens, long at) {}
}
