package io.parkverse.intake.control;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line of the file, from 1
 */
record SheetRow(int line, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column without blanks around it; empty beyond the end of the row. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The row without what stands behind its first columns. */
    SheetRow first(int columns) {
        return new SheetRow(line, cells.subList(0, Math.min(columns, cells.size())));
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
