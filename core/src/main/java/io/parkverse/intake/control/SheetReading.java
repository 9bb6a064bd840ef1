package io.parkverse.intake.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads tables from text and workbooks, row by row and only up to the limits of {@link Sheet}. Archives were
 * bounded when the file came in. Formulas are not computed: what counts is the value that was kept with them.
 */
final class SheetReading {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int BUFFER = 4 * 1024 * 1024;

    /** Of titles, blank rows and headings above and between the rows that count. */
    private static final int SPARE = 2_000;

    private static final int MOST_ZEROS = 40;

    private SheetReading() {}

    static Sheet read(MediaKind kind, byte[] content) {
        return kind == MediaKind.XLSX ? workbook(content) : text(content);
    }

    private static Sheet text(byte[] content) {
        Decoded decoded = Decoded.of(content);
        char delimiter = delimiter(decoded.text());
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .maxBufferSize(BUFFER)
                .ofCsvRecord(decoded.text())) {
            for (CsvRecord line : reader) {
                add(rows, new SheetRow((int) line.getStartingLineNumber(), line.getFields()));
            }
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sheet.of(decoded.encoding(), String.valueOf(delimiter), rows);
    }

    /** The delimiter that is most frequent in the first lines. */
    private static char delimiter(String text) {
        String head = text.lines().limit(5).reduce("", String::concat);
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        delimiter -> head.chars().filter(c -> c == delimiter).count()))
                .orElseThrow();
    }

    private static Sheet workbook(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                add(rows, new SheetRow(row.getRowNum(), cells(row)));
            }
        } catch (IntakeException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // readers of workbook, zip and XML each have failures of their own for what is none
            throw unreadable(e);
        }
        return Sheet.of("", "", rows);
    }

    private static void add(List<SheetRow> rows, SheetRow row) {
        if (rows.size() > Sheet.MAX_ROWS + SPARE) {
            throw new IntakeException(IntakeError.TOO_MANY_ROWS, Sheet.MAX_ROWS);
        }
        rows.add(Sheet.checked(row));
    }

    private static List<String> cells(Row row) {
        String[] cells = new String[Math.min(row.getCellCount(), Sheet.MAX_COLUMNS + 1)];
        Arrays.fill(cells, "");
        for (int i = 0; i < cells.length; i++) {
            int column = i;
            row.getOptionalCell(i).ifPresent(cell -> cells[column] = shown(cell));
        }
        return List.of(cells);
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
            boolean day = format.indexOf('y') >= 0 && format.indexOf('d') >= 0;
            return day ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** All digits of a number that somebody could have meant; 1E999999999 would fill the memory with zeros. */
    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return Math.abs((long) plain.scale()) > MOST_ZEROS ? plain.toString() : plain.toPlainString();
    }

    private static IntakeException unreadable(Exception cause) {
        IntakeException refusal = new IntakeException(IntakeError.UNREADABLE);
        refusal.initCause(cause);
        return refusal;
    }
}
