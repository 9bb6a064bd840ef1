package io.parkverse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.documents.boundary.Download;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MendedFileTest {

    private static final String WRONG_MAIL = "nobody";
    private static final String MAIL = "lin@example.org";
    private static final String BAD = IntakePark.row(2).replace(MAIL, WRONG_MAIL);
    private static final List<String> OWN_HEADINGS =
            List.of(IntakePark.HEADINGS.replace("企业名称", "抬头").split(",", -1));

    private final IntakePark park = new IntakePark(20);
    private final Caller operator = park.desk.operator;

    @ParameterizedTest(name = "{0}")
    @EnumSource(SheetFormat.class)
    @DisplayName("G3.1 the wrong rows are downloaded, mended, uploaded again and entered, by the columns chosen before")
    void mended(SheetFormat format) throws IOException {
        IntakeView first = park.upload("roster." + format.ending(), file(format, IntakePark.row(1), BAD));
        ColumnMapping mapping = first.mapping().with(IntakeField.NAME, 0);
        park.intakes.map(operator, first.id(), mapping);
        assertThat(park.run(first.id(), IntakeChoices.CAREFUL).failed()).isEqualTo(1);

        IntakeView second = park.upload("mended." + format.ending(), mend(format, first.id()));
        assertThat(second.rows()).isEqualTo(1);
        assertThat(second.mapping()).isEqualTo(mapping);
        IntakeView done = park.run(second.id(), IntakeChoices.CAREFUL);

        assertThat(done.created()).isEqualTo(1);
        assertThat(done.failed()).isZero();
        assertThat(park.roster()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(SheetFormat.class)
    @DisplayName("G3.1 when nothing was entered the file to mend is whole, and enters everything once it is mended")
    void mendedWhole(SheetFormat format) throws IOException {
        IntakeView first = park.upload("roster." + format.ending(), file(format, IntakePark.row(1), BAD));
        park.intakes.map(operator, first.id(), first.mapping().with(IntakeField.NAME, 0));
        assertThat(park.run(first.id(), IntakePark.WHOLE).state()).isEqualTo(IntakeState.REFUSED);

        IntakeView second = park.upload("mended." + format.ending(), mend(format, first.id()));
        assertThat(second.rows()).isEqualTo(2);

        assertThat(park.run(second.id(), IntakePark.WHOLE).created()).isEqualTo(2);
    }

    @Test
    @DisplayName("G3.1 earlier imports are found by a part of their file's name")
    void found() {
        park.upload("Roster-2025.csv", IntakePark.file(IntakePark.row(1)).getBytes(StandardCharsets.UTF_8));
        park.upload("other.csv", IntakePark.file(IntakePark.row(1)).getBytes(StandardCharsets.UTF_8));

        var found = park.intakes.list(operator, "roster-", PageRequest.first(1));

        assertThat(found.items()).extracting(IntakeView::fileName).containsExactly("Roster-2025.csv");
        assertThat(found.total()).isEqualTo(1);
        assertThat(park.intakes.list(operator, "%", PageRequest.first(1)).items())
                .isEmpty();
    }

    private static byte[] file(SheetFormat format, String... rows) {
        return written(format, OWN_HEADINGS, Stream.of(rows).map(row -> List.of(row.split(",", -1))));
    }

    private static byte[] written(SheetFormat format, List<String> headings, Stream<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFile.write(format, headings, rows, out);
        return out.toByteArray();
    }

    /** Downloads the file and mends its mail addresses, as a person does in a spreadsheet. */
    private byte[] mend(SheetFormat format, IntakeId id) throws IOException {
        Download file = park.intakes.errorFile(operator, id, Texts.ENGLISH);
        byte[] content = file.content().readAllBytes();
        if (format == SheetFormat.CSV) {
            return new String(content, StandardCharsets.UTF_8)
                    .replace(WRONG_MAIL, MAIL)
                    .getBytes(StandardCharsets.UTF_8);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<List<String>> rows = workbook.getFirstSheet().read().stream()
                    .map(MendedFileTest::cells)
                    .toList();
            return written(format, rows.get(0), rows.stream().skip(1));
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column -> row.getCellText(column).replace(WRONG_MAIL, MAIL))
                .toList();
    }
}
