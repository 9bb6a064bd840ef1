package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Rows of a CSV (RFC 4180, any of four delimiters, quoted cells may hold line breaks). */
public record CsvTable(char delimiter, List<Row> rows) {

    private static final String DELIMITERS = ",;\t|";
    private static final int SAMPLE = 20_000;
    private static final int MAX_CELLS = 200;
    private static final int MAX_ROWS = ParsedStatement.MAX_ENTRIES + 200;

    /**
     * A row with its number as a spreadsheet shows it, from 1; cells are stripped, also of the tabs with
     * which banks keep spreadsheets from rounding account numbers.
     */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public CsvTable {
        rows = List.copyOf(rows);
    }

    public static CsvTable of(String text) {
        char delimiter = delimiter(text.substring(0, Math.min(text.length(), SAMPLE)));
        return new CsvTable(delimiter, new Reader(text, delimiter).rows());
    }

    /** The one that cuts most rows into the same number of cells, more than one. */
    private static char delimiter(String sample) {
        return DELIMITERS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparingLong(candidate -> regularity(sample, candidate)))
                .orElseThrow();
    }

    private static long regularity(String sample, char delimiter) {
        List<Integer> widths = new Reader(sample, delimiter)
                .rowsOfSample().stream().map(row -> row.cells().size()).toList();
        return widths.stream()
                .distinct()
                .filter(width -> width > 1)
                .mapToLong(width ->
                        (long) width * widths.stream().filter(width::equals).count())
                .max()
                .orElse(0);
    }

    /** One pass over the text. */
    private static final class Reader {

        private final String text;
        private final char delimiter;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number = 1;
        private boolean quoted;

        Reader(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        List<Row> rows() {
            List<Row> read = rowsOfSample();
            if (quoted) {
                throw new BillingException(BillingError.FILE_UNREADABLE);
            }
            return read;
        }

        List<Row> rowsOfSample() {
            for (int i = 0; i < text.length(); i++) {
                i += quoted ? inQuotes(i) : outside(i);
            }
            if (cell.length() > 0 || !cells.isEmpty()) {
                endRow();
            }
            return rows;
        }

        /** Handles one character; the result is how many more were used up. */
        private int inQuotes(int i) {
            char c = text.charAt(i);
            if (c != '"') {
                cell.append(c);
                return 0;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                return 1;
            }
            quoted = false;
            return 0;
        }

        private int outside(int i) {
            char c = text.charAt(i);
            if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == delimiter) {
                endCell();
            } else if (c == '\n' || c == '\r') {
                endRow();
                return c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                cell.append(c);
            }
            return 0;
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
            if (cells.size() > MAX_CELLS) {
                throw new BillingException(BillingError.FILE_UNREADABLE);
            }
        }

        private void endRow() {
            endCell();
            Row row = new Row(number++, cells);
            if (!row.blank()) {
                rows.add(row);
            }
            if (rows.size() > MAX_ROWS) {
                throw new BillingException(BillingError.FILE_TOO_MANY_ROWS, ParsedStatement.MAX_ENTRIES);
            }
            cells = new ArrayList<>();
        }
    }

    /** Where a row with all these cells begins the table, if any does. */
    OptionalInt indexOf(List<String> cells) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).cells().equals(cells))
                .findFirst();
    }
}
