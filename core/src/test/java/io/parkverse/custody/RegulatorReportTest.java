package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.audited;
import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.report.RegulatorReport;
import io.parkverse.custody.boundary.report.RegulatorReports;
import io.parkverse.custody.boundary.report.ReportPeriod;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegulatorReportTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final ReportPeriod period = new ReportPeriod(today.minusDays(30), today);
    private final ReportPeriod earlier = new ReportPeriod(today.minusDays(90), today.minusDays(31));

    private final CustodyPark park = new CustodyPark();
    private final RegulatorReports reports = Portal.bean(RegulatorReports.class);

    @Test
    @DisplayName("G4.4 the report counts companies that are there, moved in and left, and letters, within its period")
    void counts() {
        LetterId late = park.letter(LetterKind.COURT);
        park.lies(late);
        park.mailRoom.watch(park.desk.job);
        LetterId done = park.letter(LetterKind.OTHER);
        park.ownMail.choose(park.desk.applicant, done, LetterChoice.DESTROY, "");
        park.mailRoom.destroy(park.custodian, done);

        RegulatorReport report = reports.of(park.custodian, period);

        assertThat(report.settled()).isEqualTo(1);
        assertThat(report.movedIn()).extracting(Occupant::enterprise).containsExactly(park.enterprise);
        assertThat(report.left()).isEmpty();
        assertThat(report.letters()).isEqualTo(new RegulatorReport.Letters(2, 1, 1, 1));
        assertThat(reports.of(park.custodian, earlier).settled()).isZero();
        assertThat(reports.of(park.custodian, earlier).letters()).isEqualTo(new RegulatorReport.Letters(0, 0, 0, 0));
    }

    @Test
    @DisplayName("G4.4 a company that left is told as left and is no longer counted")
    void left() {
        park.desk.fire(park.desk.job, park.settled, "expire");

        RegulatorReport report = reports.of(park.custodian, period);

        assertThat(report.settled()).isZero();
        assertThat(report.left()).extracting(Occupant::enterprise).containsExactly(park.enterprise);
    }

    @Test
    @DisplayName("G4.4 the report is given as CSV with its rule and period, and each copy is written down")
    void sheet() throws IOException {
        try (var content = reports.csv(park.custodian, period, Texts.CHINESE).content()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF\"依据：")
                    .contains("verified=false", period.from().toString(), "\"期内入驻\",\"1\"", "（集群注册）");
        }
        assertThat(audited("custody.export-report", park.desk.park.value())).isEqualTo(1);
    }

    @Test
    @DisplayName("G4.4 the report is given as a tagged PDF with the same figures")
    void paper() throws IOException {
        byte[] pdf;
        try (var content = reports.pdf(park.custodian, period, Texts.CHINESE).content()) {
            pdf = content.readAllBytes();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(words).contains("住所托管定期报告", "期内入驻", "verified=false");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    @DisplayName("G4.4 a report is about the last whole quarter unless other days are chosen, at most a year")
    void periods() {
        assertThat(ReportPeriod.quarterBefore(LocalDate.of(2026, 2, 28)))
                .isEqualTo(new ReportPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
        assertThat(ReportPeriod.quarterBefore(LocalDate.of(2026, 12, 31)))
                .isEqualTo(new ReportPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        refused(() -> new ReportPeriod(today, today.minusDays(1)), CustodyError.PERIOD_INVALID);
        refused(() -> new ReportPeriod(today, today.plusYears(1)), CustodyError.PERIOD_INVALID);
    }

    @Test
    @DisplayName("G4.4 a report tells nothing of another park, and a reviewer may not make one")
    void walls() {
        RegulatorReport elsewhere = reports.of(Portal.person(Portal.park(), Role.PARK_OPERATOR), period);

        assertThat(elsewhere.settled()).isZero();
        refused(() -> reports.of(park.desk.reviewer, period), AccessError.NOT_ALLOWED);
        refused(() -> reports.csv(park.desk.applicant, period, Texts.CHINESE), AccessError.NOT_ALLOWED);
    }
}
