package io.parkverse.intake.boundary;

import io.parkverse.files.boundary.MediaKind;
import io.parkverse.intake.control.TableRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Reads tables, and writes them for spreadsheets, row by row: CSV (RFC 4180) with a byte order mark, which Excel needs for
 * Chinese, or a workbook. A cell that a spreadsheet would take for a formula is defused by an apostrophe
 * (OWASP, CSV injection), in workbooks too, since they are saved as CSV again.
 */
public final class SheetFile {

    /** What begins a formula, behind any number of apostrophes: a cell that was made harmless is one too. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

    private static final int FLUSH_ROWS = 500;
    private static final int MOST_IN_CELL = 32_767;
    private static final double USUAL_WIDTH = 20;

    private SheetFile() {}

    /**
     * Reads a table from text or a workbook: its headings, then its rows.
     *
     * @throws IntakeException when there is none, or it is larger than an import may be
     */
    public static List<SheetLine> read(MediaKind kind, byte[] content) {
        return TableRows.of(kind, content);
    }

    /** Writes headings and rows, and leaves the stream open. */
    public static void write(SheetFormat format, List<String> headings, Stream<List<String>> rows, OutputStream out) {
        try {
            switch (format) {
                case CSV -> csv(Stream.concat(Stream.of(headings), rows), ',', out);
                case XLSX -> workbook(headings, rows, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes rows as text with a delimiter. */
    public static void csv(Stream<List<String>> rows, char delimiter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    writer.write(delimiter);
                }
                writer.write('"' + harmless(row.get(i)).replace("\"", "\"\"") + '"');
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    /** A cell that no spreadsheet takes for a formula; {@link #plain} gives it back. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** A cell as it was before it was made harmless. */
    public static String plain(String cell) {
        boolean defused =
                cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).lookingAt();
        return defused ? cell.substring(1) : cell;
    }

    private static void workbook(List<String> headings, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Parkverse", null);
        Worksheet sheet = workbook.newWorksheet("1");
        sheet.freezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, USUAL_WIDTH);
            sheet.value(0, i, written(headings.get(i)));
            sheet.style(0, i).bold().set();
        }
        int line = 1;
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            for (int i = 0; i < row.size(); i++) {
                sheet.value(line, i, written(row.get(i)));
            }
            line++;
            if (line % FLUSH_ROWS == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static String written(String cell) {
        String shown = harmless(cell);
        return shown.length() <= MOST_IN_CELL ? shown : shown.substring(0, MOST_IN_CELL);
    }
}
