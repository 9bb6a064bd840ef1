package io.parkverse.intake.control;

import io.parkverse.files.boundary.MediaKind;
import io.parkverse.intake.boundary.SheetLine;
import java.util.ArrayList;
import java.util.List;

/** A table as plain rows, for features with columns of their own. */
public final class TableRows {

    private TableRows() {}

    /** The headings and the rows below them; blank rows are left out. */
    public static List<SheetLine> of(MediaKind kind, byte[] content) {
        Sheet sheet = SheetReading.read(kind, content);
        List<SheetLine> lines = new ArrayList<>();
        lines.add(new SheetLine(1, sheet.headings()));
        sheet.rows().forEach(row -> lines.add(new SheetLine(row.line(), row.cells())));
        return lines;
    }
}
