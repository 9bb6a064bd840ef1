package io.parkverse.console;

import io.parkverse.documents.boundary.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as an Excel workbook (OOXML) of one sheet. Every cell is text, so that no cell is taken for a formula. */
final class ExcelFile {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VERSION = "1.0";
    /** What a sheet may be called, and what a cell may hold. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_CELL = 32_767;

    private ExcelFile() {}

    static Download file(String name, List<List<String>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Parkverse", VERSION)) {
            Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            for (int row = 0; row < lines.size(); row++) {
                write(sheet, row, lines.get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.of(name + ".xlsx", MEDIA_TYPE, "", bytes.toByteArray());
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            sheet.value(row, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            if (row == 0) {
                sheet.style(row, column).bold().set();
            }
        }
    }
}
