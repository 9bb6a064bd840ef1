package io.parkverse.offboarding.boundary;

import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.ExportTable;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Everything that a park has in one file, for its operator: to keep, to read by other programs, or to move to
 * another installation. The file holds personal data of all its enterprises.
 */
@Boundary
public class ParkExports {

    @Inject
    ExportTable exports;

    @Inject
    StoredFiles files;

    @Inject
    Jobs jobs;

    @Inject
    LimitGate gate;

    @Inject
    Clock clock;

    /**
     * Asks for an export, which a job writes.
     *
     * @throws OffboardingException {@link OffboardingError#EXPORT_RUNNING} while another one is being written
     */
    @Allowed("offboarding.export")
    public ExportId ask(Caller caller) {
        if (exports.anyWaiting()) {
            throw new OffboardingException(OffboardingError.EXPORT_RUNNING);
        }
        gate.require(Limit.EXPORTS, 1);
        ExportId export = exports.enter(caller.account());
        jobs.enqueue(caller, ExportJob.KIND, "\"" + export + "\"", clock.instant());
        return export;
    }

    /** Exports of the park, the newest first. */
    @Allowed("offboarding.export")
    public Page<ExportView> list(Caller caller, PageRequest page) {
        return exports.list(page);
    }

    /**
     * The file of an export.
     *
     * @throws OffboardingException {@link OffboardingError#EXPORT_NOT_READY} when there is none
     */
    @Allowed("offboarding.export")
    public Download open(Caller caller, ExportId export) {
        StoredFile file = files.get(
                exports.file(export).orElseThrow(() -> new OffboardingException(OffboardingError.EXPORT_NOT_READY)));
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }
}
