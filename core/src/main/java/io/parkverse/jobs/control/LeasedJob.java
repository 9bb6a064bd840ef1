package io.parkverse.jobs.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import java.util.UUID;

/**
 * A job that this node works on.
 *
 * @param lease proves that it is still ours when it ends
 * @param attempt number of this run, from 1
 */
public record LeasedJob(
        UUID id, UUID lease, TenantId park, String kind, String payload, int attempt, boolean repeating) {

    public Caller caller() {
        return Caller.job(park, kind);
    }
}
