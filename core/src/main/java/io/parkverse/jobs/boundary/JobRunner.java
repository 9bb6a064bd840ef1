package io.parkverse.jobs.boundary;

import io.parkverse.jobs.control.LeasedJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the due jobs of all parks, one after the other. Safe to call on several nodes and threads at
 * once; must not be called inside of a transaction.
 */
@ApplicationScoped
public class JobRunner {

    /** Jobs of one pass, so that a caller that waits for it gets an answer. */
    static final int MAX_PER_PASS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Caller WORKER = Caller.job(TenantId.PLATFORM, "jobs");

    @Inject
    JobWork work;

    @Inject
    ActiveParks parks;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    @Any
    Instance<RepeatingJob> repeatingJobs;

    /** One pass; returns the number of jobs begun. */
    public int runDueJobs() {
        enterRepeatingJobs();
        work.bringBack(WORKER);
        int begun = 0;
        Optional<LeasedJob> next = work.lease(WORKER);
        while (next.isPresent()) {
            run(next.get());
            begun++;
            next = begun < MAX_PER_PASS ? work.lease(WORKER) : Optional.empty();
        }
        return begun;
    }

    private void enterRepeatingJobs() {
        List<TenantId> active = parks.active();
        for (RepeatingJob job : repeatingJobs) {
            work.repeat(WORKER, job.kind(), job.every(), job.perPark() ? active : List.of(TenantId.PLATFORM));
        }
    }

    private void run(LeasedJob leased) {
        try {
            JobHandler handler = handlerOf(leased.kind());
            if (handler.inSlices()) {
                handler.run(leased.caller(), leased.payload());
                work.done(WORKER, leased);
            } else {
                work.run(leased.caller(), leased, handler);
            }
        } catch (RuntimeException e) {
            LOG.warn("Job {} of park {} failed in attempt {}", leased.kind(), leased.park(), leased.attempt(), e);
            work.failed(WORKER, leased, failure(e));
        }
    }

    private JobHandler handlerOf(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for jobs of kind " + kind));
    }

    private static String failure(RuntimeException e) {
        return e instanceof DomainException refusal
                ? refusal.code().code()
                : e.getClass().getSimpleName();
    }
}
