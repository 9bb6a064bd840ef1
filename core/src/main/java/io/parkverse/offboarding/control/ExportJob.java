package io.parkverse.offboarding.control;

import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.offboarding.boundary.ExportId;
import io.parkverse.offboarding.boundary.ExportWork;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Writes one export; one that fails is said to have failed, and a person asks for another. Without the id of
 * one that was asked for it enters one itself: that of a park that leaves.
 */
@ApplicationScoped
public class ExportJob implements JobHandler {

    public static final String KIND = "offboarding.export";

    /** Payload of a job that nobody asked for. */
    public static final String OWN = "{}";

    @Inject
    ExportWork work;

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
        ExportId export =
                payload.equals(OWN) ? work.enter(job) : new ExportId(UUID.fromString(payload.replace("\"", "")));
        try {
            work.write(job, export);
        } catch (RuntimeException e) {
            work.failed(job, export);
            throw e;
        }
    }
}
