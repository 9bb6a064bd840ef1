package io.parkverse.console;

import io.parkverse.documents.boundary.Download;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists as CSV (RFC 4180) with a byte order mark, which Excel needs for Chinese. A cell that a
 * spreadsheet would take for a formula is defused by an apostrophe (OWASP, CSV injection).
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    static <T> Download file(String name, List<CsvColumn<T>> columns, List<T> rows) {
        String head = line(columns, CsvColumn::name);
        String body = rows.stream()
                .map(row -> line(columns, column -> column.value().apply(row)))
                .collect(Collectors.joining());
        byte[] bytes = ("\uFEFF" + head + body).getBytes(StandardCharsets.UTF_8);
        return Download.of(name, "text/csv;charset=utf-8", "", bytes);
    }

    private static <T> String line(List<CsvColumn<T>> columns, Function<CsvColumn<T>, String> cell) {
        return columns.stream().map(cell).map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
