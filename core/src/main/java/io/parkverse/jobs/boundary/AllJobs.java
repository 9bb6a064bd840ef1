package io.parkverse.jobs.boundary;

import io.parkverse.jobs.control.JobTable;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.JobId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.Set;

/** The jobs of all parks, for the platform console. */
@Boundary
public class AllJobs {

    @Inject
    JobTable table;

    /** Jobs of all parks and of the platform in the given states, the next ones first. */
    @Allowed("jobs.read-all")
    @CrossPark("jobs")
    public Page<JobView> list(Caller caller, Set<JobState> states, PageRequest page) {
        return table.listAll(states, page);
    }

    @Allowed("jobs.manage-all")
    @CrossPark("jobs")
    public void retry(Caller caller, TenantId park, JobId job) {
        require(table.retry(park, job));
    }

    @Allowed("jobs.manage-all")
    @CrossPark("jobs")
    public void discard(Caller caller, TenantId park, JobId job) {
        require(table.discard(park, job));
    }

    private static void require(boolean done) {
        if (!done) {
            throw new JobsException(JobsError.JOB_NOT_WAITING);
        }
    }
}
