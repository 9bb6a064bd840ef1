package io.parkverse.billing.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV (RFC 4180) as UTF-8 with byte order mark, which spreadsheets need to recognise Chinese.
 * A cell that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers.
 */
public final class CsvExport {

    private final List<String> lines = new ArrayList<>();

    public CsvExport row(List<String> cells) {
        lines.add(cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")));
        return this;
    }

    public byte[] bytes() {
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[0-9.]+");
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
