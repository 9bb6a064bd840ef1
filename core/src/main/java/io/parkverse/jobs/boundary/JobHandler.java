package io.parkverse.jobs.boundary;

import io.parkverse.platform.caller.Caller;

/** Does the jobs of one kind; found as a bean. */
public interface JobHandler {

    /** Kind of the jobs, as {@code feature.work}. */
    String kind();

    /**
     * Does the work. Runs in the transaction of the caller's park that also removes the job; throws to
     * be tried again later.
     *
     * @param job a job of the park that the work is for
     */
    void run(Caller job, String payload);

    /**
     * Whether the work begins and commits transactions of its own: long work, work outside of the
     * database, work over several parks. It may be repeated after a failure and must be idempotent.
     */
    default boolean inSlices() {
        return false;
    }
}
