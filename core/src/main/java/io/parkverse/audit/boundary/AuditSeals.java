package io.parkverse.audit.boundary;

import io.parkverse.audit.control.Sealing;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import jakarta.inject.Inject;
import java.util.List;

/** The transactions of {@link AuditSealer}: which parks wait, and sealing within one. */
@Boundary
public class AuditSeals {

    @Inject
    Sealing sealing;

    @Allowed("audit.seal")
    @CrossPark("audit-seal")
    public List<TenantId> waiting(Caller job) {
        return sealing.waiting();
    }

    /** Seals entries of the job's park; returns how many. */
    @Allowed("audit.seal")
    public int seal(Caller job) {
        return sealing.seal(job.park());
    }
}
