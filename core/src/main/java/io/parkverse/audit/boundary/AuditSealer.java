package io.parkverse.audit.boundary;

import io.parkverse.jobs.boundary.Beat;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Seals new audit entries of all parks, each within a second of its commit. Safe on several nodes at once.
 */
@ApplicationScoped
public class AuditSealer implements Beat {

    private static final long PAUSE_MILLIS = 500;
    private static final Caller SEALER = Caller.job(TenantId.PLATFORM, "audit.seal");

    @Inject
    AuditSeals seals;

    @Override
    public long pauseMillis() {
        return PAUSE_MILLIS;
    }

    @Override
    public void pass() {
        for (TenantId park : seals.waiting(SEALER)) {
            Caller job = Caller.job(park, "audit.seal");
            while (seals.seal(job) > 0) {
                // until nothing waits in this park
            }
        }
    }
}
