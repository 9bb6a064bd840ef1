package io.parkverse.jobs.boundary;

import io.parkverse.platform.identifier.JobId;
import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A job on the console.
 *
 * @param park the park it is for, or {@link TenantId#PLATFORM}
 * @param attempts begun runs that failed or are under way
 * @param failure kind of the last failure, without data of the park; empty when there was none
 */
public record JobView(
        JobId id,
        TenantId park,
        String kind,
        JobState state,
        boolean repeating,
        Instant runAt,
        int attempts,
        String failure,
        Instant createdAt)
        implements Serializable {}
