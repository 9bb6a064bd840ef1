package io.parkverse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.FileShape;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.IntakePreview;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFilesTest {

    private final IntakePark park = new IntakePark(20);

    @ParameterizedTest(name = "G3.1 text in {0} is read, every character of it")
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    @DisplayName("G3.1 a CSV file is read in the encodings that spreadsheets write")
    void encodings(String charset) {
        IntakeView intake = park.upload(IntakePark.file(IntakePark.row(1)), Charset.forName(charset));

        IntakePreview preview = park.intakes.preview(park.desk.operator, intake.id(), IntakeChoices.CAREFUL);
        assertThat(preview.rows().get(0).name()).isEqualTo("示例企业1有限公司");
        assertThat(preview.created()).isEqualTo(1);
    }

    @Test
    @DisplayName("G3.1 a byte order mark is no part of the first heading")
    void byteOrderMark() {
        IntakeView intake = park.upload("\uFEFF" + IntakePark.file(IntakePark.row(1)), StandardCharsets.UTF_8);

        assertThat(intake.mapping().heading(IntakeField.NAME)).isEqualTo("企业名称");
    }

    @ParameterizedTest(name = "G3.1 cells may be divided by [{0}]")
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("G3.1 the delimiter is found in the file")
    void delimiters(String delimiter) {
        String text = IntakePark.file(IntakePark.row(1)).replace(",", delimiter);
        IntakeView intake = park.upload(text, StandardCharsets.UTF_8);

        FileShape shape = park.intakes.shape(park.desk.operator, intake.id());
        assertThat(shape.delimiter()).isEqualTo(delimiter);
        assertThat(shape.encoding()).isEqualTo("UTF-8");
        assertThat(intake.mapping().complete()).isTrue();
    }

    @Test
    @DisplayName("G3.1 a workbook is read with days, numbers and text as they are shown")
    void workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("名册");
            String[] headings = IntakePark.HEADINGS.split(",", -1);
            sheet.value(0, 0, "云谷园区企业名册");
            for (int i = 0; i < headings.length; i++) {
                sheet.value(2, i, headings[i]);
            }
            String[] row = IntakePark.row(1).split(",", -1);
            for (int i = 0; i < row.length; i++) {
                sheet.value(3, i, row[i]);
            }
            sheet.value(3, 4, 7);
            sheet.value(3, 5, java.time.LocalDate.of(2025, 3, 1));
            sheet.style(3, 5).format("yyyy-mm-dd").set();
            sheet.value(3, 9, 13900000001L);
        }
        IntakeView intake = park.upload("roster.xlsx", out.toByteArray());

        IntakePreview preview = park.intakes.preview(park.desk.operator, intake.id(), IntakeChoices.CAREFUL);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows().get(0).line()).isEqualTo(4);
        assertThat(preview.rows().get(0).address()).isEqualTo("云栖楼 A-7");
        assertThat(preview.rows().get(0).term()).isEqualTo("2025-03-01 – 2099-12-31");
    }

    @ParameterizedTest(name = "G3.1 {0} is taken for {1}")
    @CsvSource({
        "公司名称, NAME",
        "Company name, NAME",
        "税号, CODE",
        "USCC, CODE",
        "房号, UNIT",
        "Building, BUILDING",
        "合同到期日期, TERM_UNTIL",
        "PAID UNTIL, PAID_UNTIL",
        "联系电话, CONTACT_MOBILE",
        "E-mail, CONTACT_MAIL"
    })
    @DisplayName("G3.1 headings in Chinese and English are proposed for what they mean")
    void synonyms(String heading, IntakeField field) {
        IntakeView intake = park.upload(heading + ",其他\r\na,b\r\n", StandardCharsets.UTF_8);

        assertThat(intake.mapping().columns()).containsExactly(java.util.Map.entry(field, 0));
    }

    @Test
    @DisplayName("G3.1 a mapping is remembered for the park's next file with the same headings, and for no other park")
    void memory() {
        String text = IntakePark.file(IntakePark.row(1)).replace("企业名称", "抬头");
        IntakeView first = park.upload(text, StandardCharsets.UTF_8);
        assertThat(first.mapping().missing()).containsExactly(IntakeField.NAME);

        ColumnMapping mapping = first.mapping().with(IntakeField.NAME, 0);
        park.intakes.map(park.desk.operator, first.id(), mapping);

        assertThat(park.upload(text, StandardCharsets.UTF_8).mapping()).isEqualTo(mapping);
        assertThat(new IntakePark(1).upload(text, StandardCharsets.UTF_8).mapping())
                .isEqualTo(first.mapping());
    }

    @Test
    @DisplayName("G3.1 a mapping with a missing field, a foreign column or one column twice is refused")
    void incompleteMapping() {
        IntakeView intake = park.upload(IntakePark.row(1));
        ColumnMapping mapping = intake.mapping();

        for (ColumnMapping wrong : java.util.List.of(
                mapping.with(IntakeField.CODE, -1),
                mapping.with(IntakeField.CODE, 99),
                mapping.with(IntakeField.CODE, 0))) {
            refused(IntakeError.MAPPING_INCOMPLETE, () -> park.intakes.map(park.desk.operator, intake.id(), wrong));
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("G3.1 the template in both languages is itself a file that can be imported")
    void template(SheetFormat format) throws IOException {
        for (Locale language : Texts.LOCALES) {
            Download template = park.intakes.template(park.desk.operator, format, language);
            IntakeView intake =
                    park.upload(template.fileName(), template.content().readAllBytes());

            IntakePreview preview = park.intakes.preview(park.desk.operator, intake.id(), IntakeChoices.CAREFUL);
            assertThat(intake.mapping().columns()).hasSize(IntakeField.values().length);
            assertThat(preview.problems()).isEmpty();
        }
    }

    @Test
    @DisplayName("G3.1 files that are no tables are refused by their content, whatever they are called")
    void hostile() throws IOException {
        refusedFile(FilesError.TYPE_NOT_ACCEPTED, "roster.csv", "<html><script>alert(1)</script></html>");
        refusedFile(FilesError.TYPE_NOT_ACCEPTED, "roster.csv", "%PDF-1.7 nothing");
        refusedFile(FilesError.WRONG_EXTENSION, "roster.xlsx", IntakePark.file(IntakePark.row(1)));
        assertThatThrownBy(() -> park.upload("roster.xlsx", bomb()))
                .isInstanceOfSatisfying(
                        FilesException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FilesError.UNPACKS_TOO_LARGE));
        assertThat(park.intakes
                        .list(park.desk.operator, "", io.parkverse.platform.page.PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    @DisplayName("G3.1 a workbook that is damaged inside is refused with words, not with a failure")
    void damaged() throws IOException {
        refused(
                IntakeError.UNREADABLE,
                () -> park.upload("roster.xlsx", archive("<worksheet><sheetData><row r=\"1\"")));
    }

    @Test
    @DisplayName("G3.1 too many rows or columns, too long cells and empty tables are refused")
    void limits() {
        refused(IntakeError.TOO_MANY_ROWS, () -> park.upload("x\r\n".repeat(20_010), StandardCharsets.UTF_8));
        refused(IntakeError.TOO_MANY_COLUMNS, () -> park.upload("x,".repeat(200) + "\r\n", StandardCharsets.UTF_8));
        refused(
                IntakeError.CELL_TOO_LONG,
                () -> park.upload("名称\r\n" + "x".repeat(6_000) + "\r\n", StandardCharsets.UTF_8));
        refused(IntakeError.NO_ROWS, () -> park.upload(IntakePark.HEADINGS, StandardCharsets.UTF_8));
    }

    private static byte[] bomb() throws IOException {
        return archive("<worksheet>" + " ".repeat(60 * 1024 * 1024));
    }

    private static byte[] archive(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.endsWith("sheet1.xml") ? sheet : "<x/>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private void refusedFile(FilesError error, String name, String content) {
        assertThatThrownBy(() -> park.upload(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FilesException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(error));
    }

    private static void refused(IntakeError error, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(error));
    }
}
