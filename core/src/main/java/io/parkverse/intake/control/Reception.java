package io.parkverse.intake.control;

import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Takes files in and looks them through. */
@ApplicationScoped
public class Reception {

    /** Largest file, in bytes: twenty thousand wide rows as text. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final Acceptance TABLES = new Acceptance(Set.of(MediaKind.CSV, MediaKind.XLSX), MAX_BYTES);

    @Inject
    StoredFiles files;

    @Inject
    MappingMemory memory;

    @Inject
    IntakeStore intakes;

    @Inject
    RowStore rows;

    @Inject
    Registers registers;

    @Inject
    LimitGate gate;

    public IntakeId receive(Caller caller, Upload upload) {
        gate.require(Limit.IMPORTS, 1);
        StoredFile file = files.keep(upload, TABLES);
        Sheet sheet = SheetReading.read(file.kind(), files.content(file));
        gate.requireSize(Limit.IMPORT_ROWS, sheet.rows().size());
        return intakes.insert(
                caller, file, memory.of(sheet.headings()), sheet.rows().size());
    }

    Sheet sheet(IntakeRecord intake) {
        StoredFile file = files.get(intake.file());
        return SheetReading.read(file.kind(), files.content(file));
    }

    StoredFile file(IntakeRecord intake) {
        return files.get(intake.file());
    }

    /** What each row will do that no earlier run has dealt with. */
    List<CheckedRow> check(Caller job, IntakeRecord intake, IntakeChoices choices) {
        return new RosterCheck(intake.view().mapping(), choices, registers.read(job))
                .check(sheet(intake).rows(), rows.lines(intake.view().id()));
    }
}
