package io.parkverse.intake.boundary;

import java.util.List;

/**
 * A row of a table that was read.
 *
 * @param line of the file, from 1
 */
public record SheetLine(int line, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** The cell of a column without blanks around it; empty beyond the end of the row. */
    public String cell(int column) {
        return column >= 0 && column < cells.size()
                ? SheetFile.plain(cells.get(column).strip())
                : "";
    }
}
