package io.parkverse.console;

import io.parkverse.documents.boundary.Download;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists as CSV (RFC 4180) with a byte order mark, which Excel needs for Chinese. A cell that a
 * spreadsheet would take for a formula is defused by an apostrophe (OWASP, CSV injection).
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    static Download file(String name, List<List<String>> lines) {
        String text = lines.stream().map(Csv::line).collect(Collectors.joining());
        return Download.of(
                name + ".csv", "text/csv;charset=utf-8", "", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
