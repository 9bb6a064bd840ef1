package io.parkverse.limits.control;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.ConsumptionProbe;
import io.parkverse.limits.boundary.Quota;
import io.parkverse.limits.boundary.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buckets by name, on the grid. When the grid does not answer, this node counts by itself for {@link #PAUSE} before
 * it tries again: each node then admits the whole quota, never more. A bucket whose quota changes begins anew.
 */
@ApplicationScoped
public class Buckets {

    /** Time for which a grid that failed is left alone. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Buckets.class);

    private final AtomicLong awaySince = new AtomicLong(System.nanoTime() - PAUSE.toNanos());

    @Inject
    GridBuckets shared;

    @Inject
    LocalBuckets own;

    /** Takes one. */
    public Taken take(String name, Quota quota) {
        return quota.most() == 0 ? new Taken(false, 0, quota.per()) : with(name, quota, Buckets::taken);
    }

    /** How many are left; takes none. */
    public long left(String name, Quota quota) {
        return quota.most() == 0 ? 0 : with(name, quota, Bucket::getAvailableTokens);
    }

    private <T> T with(String name, Quota quota, Function<Bucket, T> work) {
        String key = name + " " + quota.most();
        if (System.nanoTime() - awaySince.get() >= PAUSE.toNanos()) {
            try {
                Optional<T> done = shared.bucket(key, quota).map(work);
                if (done.isPresent()) {
                    return done.get();
                }
                awaySince.set(System.nanoTime());
            } catch (HazelcastException
                    | HazelcastInstanceNotActiveException
                    | BucketExceptions.BucketExecutionException e) {
                awaySince.set(System.nanoTime());
                LOG.warn("The grid does not count requests; this node does so by itself", e);
            }
        }
        return work.apply(own.bucket(key, quota));
    }

    private static Taken taken(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
