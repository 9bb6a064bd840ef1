package io.parkverse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakePreview;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    private final IntakePark park = new IntakePark(2);

    @ParameterizedTest(name = "G3.1 a row with “{1}” for “{0}” is wrong: {2}")
    @CsvSource({
        "示例企业1有限公司, '', MISSING",
        "2099-12-31, 2024-12-31, TERM_REVERSED",
        "2025-01-01, 2098-01-01, TERM_IN_FUTURE",
        "2025-01-01, 01/02/2025, DATE_MALFORMED",
        "2025-01-01, 2025-02-30, DATE_MALFORMED",
        "2026-12-31, 2024-01-01, PAID_OUTSIDE_TERM",
        "13900000001, 打电话给林, MOBILE_MALFORMED",
        "lin@example.org, lin.example.org, MAIL_MALFORMED",
        "云栖楼, 天上楼, UNKNOWN_BUILDING",
        "'云栖楼,A', '云栖楼,Z9', UNKNOWN_UNIT",
        "'云栖楼,A', '云栖楼,甲?', UNIT_MALFORMED",
        "'A,1', 'A,0', PLACE_MALFORMED",
        "'A,1', 'A,3', UNKNOWN_PLACE"
    })
    @DisplayName("G3.1 a row is told with line, column, value, reason and remedy in the user's words")
    void wrong(String sound, String spoilt, ProblemKind kind) {
        List<RowProblem> problems = problems(IntakePark.row(1, "1").replace(sound, spoilt));

        assertThat(problems).extracting(RowProblem::kind).containsExactly(kind);
        assertThat(problems.get(0).line()).isEqualTo(2);
        assertThat(problems.get(0).column()).isIn((Object[]) IntakePark.HEADINGS.split(",", -1));
        for (Locale language : Texts.LOCALES) {
            RowProblem problem = problems.get(0);
            assertThat(Texts.get(language, problem.reasonKey(), problem.words()))
                    .doesNotContain("{");
            assertThat(Texts.get(language, problem.remedyKey(), problem.words()))
                    .doesNotContain("{");
        }
    }

    @Test
    @DisplayName("G3.1 every problem has a reason and a remedy in both languages")
    void words() {
        assertThat(ProblemKind.values())
                .allSatisfy(kind -> Texts.LOCALES.forEach(language -> {
                    assertThat(Texts.find(language, "intake.problem." + kind.key()))
                            .isPresent();
                    assertThat(Texts.find(language, "intake.remedy." + kind.key()))
                            .isPresent();
                }));
    }

    @Test
    @DisplayName("G3.1 a code whose check fails keeps its row out unless the park chooses to take such codes")
    void checkDigits() {
        String code = IntakePark.code(1);
        char last = code.charAt(17) == '0' ? '1' : '0';
        IntakeView intake = park.upload(IntakePark.row(1).replace(code, code.substring(0, 17) + last));

        assertThat(preview(intake, IntakeChoices.CAREFUL).problems())
                .extracting(RowProblem::kind)
                .containsExactly(ProblemKind.CODE_CHECK_FAILS);
        assertThat(preview(intake, new IntakeChoices(false, false, false, true)).created())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("G3.1 a code that stands twice in the file is told with the line of the first")
    void twice() {
        List<RowProblem> problems = problems(IntakePark.row(1), IntakePark.row(1));

        assertThat(problems).extracting(RowProblem::kind).containsExactly(ProblemKind.CODE_TWICE);
        assertThat(problems.get(0).line()).isEqualTo(3);
        assertThat(problems.get(0).arguments()).containsExactly("2");
    }

    @Test
    @DisplayName("G3.1 a unit takes no more enterprises than it has places, and no place twice")
    void capacity() {
        assertThat(problems(IntakePark.row(1), IntakePark.row(2), IntakePark.row(3)))
                .extracting(RowProblem::kind)
                .containsExactly(ProblemKind.UNIT_FULL);
        assertThat(problems(IntakePark.row(1, "2"), IntakePark.row(2, "2")))
                .extracting(RowProblem::kind)
                .containsExactly(ProblemKind.PLACE_TAKEN);
    }

    @Test
    @DisplayName("G3.1 rows that name their place have it, wherever in the file they stand")
    void namedPlacesFirst() {
        IntakePreview preview = preview(park.upload(IntakePark.row(1), IntakePark.row(2, "1")), IntakeChoices.CAREFUL);

        assertThat(preview.rows()).extracting(row -> row.address()).containsExactly("云栖楼 A-2", "云栖楼 A-1");
    }

    @Test
    @DisplayName("G3.1 an enterprise that is here is neither entered again, renamed, moved nor prolonged")
    void alreadyHere() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);

        assertThat(problems(IntakePark.row(1))).extracting(RowProblem::kind).containsExactly(ProblemKind.ALREADY_HERE);
        String changed = IntakePark.row(1, "2").replace("示例企业1", "另一家").replace("2099-12-31", "2098-12-31");
        assertThat(preview(park.upload(changed), IntakePark.UPDATE).problems())
                .extracting(RowProblem::kind)
                .containsExactlyInAnyOrder(
                        ProblemKind.NAME_DIFFERS, ProblemKind.ADDRESS_DIFFERS, ProblemKind.TERM_DIFFERS);
    }

    @Test
    @DisplayName("G3.1 all that is wrong with a row is told at once")
    void atOnce() {
        assertThat(problems("示例企业1有限公司,1,没有楼,A,,x,2099-12-31,,,,y"))
                .extracting(RowProblem::kind)
                .containsExactlyInAnyOrder(
                        ProblemKind.CODE_MALFORMED,
                        ProblemKind.DATE_MALFORMED,
                        ProblemKind.MAIL_MALFORMED,
                        ProblemKind.UNKNOWN_BUILDING);
    }

    @Test
    @DisplayName("G3.1 days, codes and numbers are read as people write them")
    void forgiving() {
        String row = IntakePark.row(1)
                .replace("2025-01-01", "2025年1月1日")
                .replace("2099-12-31", "20991231")
                .replace("13900000001", "+86 139-0000-0001")
                .replace(IntakePark.code(1), IntakePark.code(1).toLowerCase(Locale.ROOT));

        assertThat(problems(row)).isEmpty();
    }

    private List<RowProblem> problems(String... rows) {
        return preview(park.upload(rows), IntakeChoices.CAREFUL).problems();
    }

    private IntakePreview preview(IntakeView intake, IntakeChoices choices) {
        return park.intakes.preview(park.desk.operator, intake.id(), choices);
    }
}
