package io.parkverse.jobs.boundary;

import io.parkverse.jobs.control.JobQueue;
import io.parkverse.jobs.control.LeasedJob;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The transactions of {@link JobRunner}: choosing and ending across parks, working inside one. */
@Boundary
public class JobWork {

    @Inject
    JobQueue queue;

    @Allowed("jobs.run")
    @CrossPark("jobs")
    public void bringBack(Caller worker) {
        queue.bringBack();
    }

    @Allowed("jobs.run")
    @CrossPark("jobs")
    public void repeat(Caller worker, String kind, Duration every, List<TenantId> parks) {
        queue.repeat(kind, every, parks);
    }

    @Allowed("jobs.run")
    @CrossPark("jobs")
    public Optional<LeasedJob> lease(Caller worker) {
        return queue.lease();
    }

    /** Does the work and ends the job in one transaction of its park. */
    @Allowed("jobs.run")
    public void run(Caller job, LeasedJob leased, JobHandler handler) {
        handler.run(job, leased.payload());
        if (!queue.done(leased)) {
            throw new IllegalStateException("the lease has gone to another node: " + leased.kind());
        }
    }

    @Allowed("jobs.run")
    @CrossPark("jobs")
    public void done(Caller worker, LeasedJob leased) {
        queue.done(leased);
    }

    @Allowed("jobs.run")
    @CrossPark("jobs")
    public void failed(Caller worker, LeasedJob leased, String failure) {
        queue.failed(leased, failure);
    }
}
