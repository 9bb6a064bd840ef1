package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.platform.i18n.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with headings.
 *
 * @param encoding of its text; empty for a workbook
 * @param delimiter between its cells; empty for a workbook
 */
record Sheet(String encoding, String delimiter, List<String> headings, List<SheetRow> rows) {

    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 100;
    static final int MAX_CELL = 5_000;

    private static final int TITLES_ABOVE = 10;
    private static final int LETTERS = 26;

    /**
     * Finds the headings: the first of the upper rows in which several headings are known, else the first row
     * that is not blank. Blank rows are left out, wherever they are, and so is the column of problems of an
     * error file: mended, it has the headings of the file that it was made from.
     */
    static Sheet of(String encoding, String delimiter, List<SheetRow> all) {
        List<SheetRow> filled = all.stream().filter(row -> !row.blank()).toList();
        int at = 0;
        for (int i = Math.min(TITLES_ABOVE, filled.size()) - 1; i >= 0; i--) {
            if (Headings.known(filled.get(i).cells()) > 1) {
                at = i;
            }
        }
        if (filled.size() < at + 2) {
            throw new IntakeException(IntakeError.NO_ROWS);
        }
        if (filled.size() - at - 1 > MAX_ROWS) {
            throw new IntakeException(IntakeError.TOO_MANY_ROWS, MAX_ROWS);
        }
        List<SheetRow> rows = filled.subList(at + 1, filled.size());
        SheetRow headings = filled.get(at);
        int own = headings.cells().size() - 1;
        if (own > 0 && isProblems(headings.cell(own))) {
            headings = headings.first(own);
            rows = rows.stream().map(row -> row.first(own)).toList();
        }
        return new Sheet(encoding, delimiter, named(headings), rows);
    }

    /** Refuses a row that is too wide or has a cell that is too long. */
    static SheetRow checked(SheetRow row) {
        if (row.cells().size() > MAX_COLUMNS) {
            throw new IntakeException(IntakeError.TOO_MANY_COLUMNS, MAX_COLUMNS);
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > MAX_CELL)) {
            throw new IntakeException(IntakeError.CELL_TOO_LONG, row.line(), MAX_CELL);
        }
        return row;
    }

    private static boolean isProblems(String heading) {
        return Texts.LOCALES.stream()
                .anyMatch(language -> Texts.get(language, "intake.error-column").equals(heading));
    }

    /** Columns without a heading are called as spreadsheets call them: A, B, C. */
    private static List<String> named(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            names.add(row.cell(i).isEmpty() ? "(" + letters(i) + ")" : row.cell(i));
        }
        return names;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
