package io.parkverse.offboarding.control;

import io.parkverse.files.boundary.FileRemoval;
import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.offboarding.boundary.PurgeWork;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Purges a park whose time of grace is over: rows in slices, so that nobody waits for it, then the contents of
 * its files, then the receipt. Does nothing for a departure that was taken back.
 */
@ApplicationScoped
public class PurgeJob implements JobHandler {

    public static final String KIND = "offboarding.purge";

    @Inject
    PurgeWork work;

    @Inject
    FileRemoval files;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        if (!work.begin(job)) {
            return;
        }
        for (String table : work.tables(job)) {
            while (work.slice(job, table) > 0) {
                // until the table holds nothing of this park
            }
        }
        work.platformRows(job);
        while (files.forget(job) > 0) {
            // until the store holds nothing that only this park had
        }
        work.end(job);
    }
}
