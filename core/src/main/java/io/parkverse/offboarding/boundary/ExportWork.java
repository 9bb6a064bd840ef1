package io.parkverse.offboarding.boundary;

import io.parkverse.files.boundary.FileRemoval;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.offboarding.control.ExportTable;
import io.parkverse.offboarding.control.ParkFileWriter;
import io.parkverse.offboarding.control.ParkManifest;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.OneSnapshot;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The transactions of the job that writes exports and of the one that removes them. */
@Boundary
public class ExportWork {

    @Inject
    ExportTable exports;

    @Inject
    ParkFileWriter writer;

    @Inject
    StoredFiles files;

    @Inject
    FileRemoval removal;

    /** Enters an export that nobody asked for. */
    @Allowed("offboarding.work")
    public ExportId enter(Caller job) {
        return exports.enter();
    }

    /** Writes an export that waits, all of it from one state of the database; nothing is done for another one. */
    @Allowed("offboarding.work")
    @OneSnapshot
    public void write(Caller job, ExportId export) {
        if (!exports.waits(export)) {
            return;
        }
        try {
            Path written = Files.createTempFile("parkverse-export", ".zip");
            try {
                ParkManifest manifest = writer.write(job.park(), written);
                FileId file = files.keepWritten(manifest.fileName(), MediaKind.ZIP, written)
                        .id();
                exports.ready(export, file, manifest);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that an export could not be written. */
    @Allowed("offboarding.work")
    public void failed(Caller job, ExportId export) {
        exports.failed(export);
    }

    /** Removes the files whose time is over. */
    @Allowed("offboarding.work")
    public void removeOld(Caller job) {
        exports.endOld().forEach(file -> removal.remove(job, file));
    }
}
