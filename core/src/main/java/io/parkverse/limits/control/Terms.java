package io.parkverse.limits.control;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BandwidthBuilder;
import io.github.bucket4j.TimeMeter;
import io.parkverse.limits.boundary.Quota;
import java.time.Clock;
import java.time.Instant;

/** Quotas and time as buckets understand them. */
final class Terms {

    private static final long NANOS = 1_000_000_000L;

    private Terms() {}

    static Bandwidth bandwidth(Quota quota) {
        BandwidthBuilder.BandwidthBuilderRefillStage stage = Bandwidth.builder().capacity(quota.most());
        return quota.evenly()
                ? stage.refillGreedy(quota.most(), quota.per()).build()
                : stage.refillIntervally(quota.most(), quota.per()).build();
    }

    /** Time of the clock that all nodes go by. */
    static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return now.getEpochSecond() * NANOS + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
