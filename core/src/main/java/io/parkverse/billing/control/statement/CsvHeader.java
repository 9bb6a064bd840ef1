package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.CsvField;
import io.parkverse.billing.boundary.CsvMapping;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the header row below a bank's preamble and what its headings mean. */
public final class CsvHeader {

    /** Rows in which a header is looked for; banks put up to a dozen lines before it. */
    private static final int DEPTH = 40;

    private static final Map<String, CsvField> HEADINGS = headings();

    private CsvHeader() {}

    private static Map<String, CsvField> headings() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CsvHeader.class.getResourceAsStream("/billing/statement-headings.csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> CsvField.valueOf(cells[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Candidates for the header row: the rows at the top with at least two cells. */
    public static List<List<String>> candidates(CsvTable table) {
        return table.rows().stream()
                .limit(DEPTH)
                .map(CsvTable.Row::cells)
                .filter(cells -> cells.stream().filter(cell -> !cell.isEmpty()).count() >= 2)
                .toList();
    }

    /** The candidate that is understood best; the first of the equally good ones. */
    public static Optional<CsvMapping> suggested(CsvTable table) {
        return candidates(table).stream()
                .map(CsvHeader::mapping)
                .reduce((best, next) -> understood(next) > understood(best) ? next : best);
    }

    private static int understood(CsvMapping mapping) {
        return mapping.columns().size() + (mapping.complete() ? CsvField.values().length : 0);
    }

    /** The first column whose heading is listed for a field; a unit in parentheses is left out. */
    private static CsvMapping mapping(List<String> header) {
        Map<CsvField, Integer> columns = new EnumMap<>(CsvField.class);
        for (int column = 0; column < header.size(); column++) {
            CsvField field = HEADINGS.get(heading(header.get(column)));
            if (field != null) {
                columns.putIfAbsent(field, column);
            }
        }
        return new CsvMapping(header, columns);
    }

    private static String heading(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)|\\[.*]", "")
                .strip();
    }
}
