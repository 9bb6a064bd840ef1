package io.parkverse.jobs.boundary;

import io.parkverse.jobs.control.JobTable;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.JobId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** The jobs of the caller's park. What is enqueued exists when the running transaction commits. */
@Boundary
public class Jobs {

    @Inject
    JobTable table;

    /**
     * Queues work for the caller's park.
     *
     * @param kind of a {@link JobHandler}
     * @param payload a JSON value
     */
    @Allowed("jobs.enqueue")
    public JobId enqueue(Caller caller, String kind, String payload, Instant runAt) {
        return table.insert(caller.park(), kind, payload, runAt);
    }

    /** Queues work for another park: for the platform only, inside of a call with the scope platform. */
    @Allowed("jobs.enqueue")
    public JobId enqueueFor(Caller caller, TenantId park, String kind, String payload, Instant runAt) {
        if (!caller.park().isPlatform()) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        return table.insert(park, kind, payload, runAt);
    }

    /** Jobs of the park in the given states, the next ones first. */
    @Allowed("jobs.read")
    public Page<JobView> list(Caller caller, Set<JobState> states, PageRequest page) {
        return table.list(caller.park(), states, page);
    }

    /** Lets a dead or waiting job run at once, with all its attempts before it again. */
    @Allowed("jobs.manage")
    public void retry(Caller caller, JobId job) {
        require(table.retry(caller.park(), job));
    }

    @Allowed("jobs.manage")
    public void discard(Caller caller, JobId job) {
        require(table.discard(caller.park(), job));
    }

    private static void require(boolean done) {
        if (!done) {
            throw new JobsException(JobsError.JOB_NOT_WAITING);
        }
    }
}
