package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.listing.ListingColumn;
import io.parkverse.custody.boundary.listing.ListingImport;
import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.custody.boundary.listing.PublicList;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.Severity;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final String CODE = "91990000MA00000001";

    private final CustodyPark park = new CustodyPark();
    private final Caller operator = park.desk.operator;
    private final Listings listings = Portal.bean(Listings.class);
    private final Notices notices = Portal.bean(Notices.class);

    @Test
    @DisplayName("G4.3 a list is imported from CSV and from Excel, in either language, and known entries are updated")
    void imported() {
        ListingImport first =
                listings.take(park.custodian, sheet(SheetFormat.CSV, row(CODE, "经营异常名录", "2026-01-05", "")));
        ListingImport again = listings.take(
                operator,
                sheet(
                        SheetFormat.XLSX,
                        row(CODE, "Abnormal operation", "2026/1/5", "2026年2月1日"),
                        row("91990000MA00000002", "严重违法失信名单", "2026-01-06", "")));

        assertThat(List.of(first.entries(), again.entries())).containsExactly(1, 2);
        assertThat(listings.list(operator)).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.list()).isEqualTo(PublicList.ABNORMAL);
            assertThat(entry.term().removedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(entry.current()).isFalse();
            assertThat(entry.origin().source()).isEqualTo("list.xlsx");
            assertThat(entry.here()).isFalse();
        });
    }

    @Test
    @DisplayName("G4.3 with one wrong row nothing of a list is taken, and each wrong cell is told with its line")
    void wrongRows() {
        ListingImport result = listings.take(
                operator,
                sheet(
                        SheetFormat.CSV,
                        row(CODE, "经营异常名录", "2026-01-05", ""),
                        row("123", "其他名单", "2026-02-30", "昨天"),
                        row(CODE, "经营异常名录", "2999-01-01", "")));

        assertThat(result.entries()).isZero();
        assertThat(result.problems())
                .containsExactly(
                        new ListingImport.Problem(3, ListingColumn.CODE),
                        new ListingImport.Problem(3, ListingColumn.LIST),
                        new ListingImport.Problem(3, ListingColumn.LISTED_ON),
                        new ListingImport.Problem(3, ListingColumn.REMOVED_ON),
                        new ListingImport.Problem(4, ListingColumn.LISTED_ON));
        assertThat(listings.list(operator)).isEmpty();
    }

    @Test
    @DisplayName("G4.3 a file without a needed column, without rows or of another kind is refused")
    void wrongFiles() {
        refused(() -> listings.take(operator, text("企业名称,名单\n甲,经营异常名录\n")), CustodyError.COLUMN_MISSING);
        refused(() -> listings.take(operator, text("统一社会信用代码\n")), IntakeError.NO_ROWS);
        refused(
                () -> listings.take(
                        operator, new Upload("list.csv", CustodyPark.paper().content())),
                FilesError.TYPE_NOT_ACCEPTED);
        assertThat(listings.list(operator)).isEmpty();
    }

    @Test
    @DisplayName("G4.3 the template of a list has the columns that an import takes")
    void template() throws IOException {
        try (var content =
                listings.template(operator, SheetFormat.CSV, Texts.CHINESE).content()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("统一社会信用代码", "列入日期", "移出日期");
        }
    }

    @Test
    @DisplayName("G4.3 before settlement an imported entry warns with source and date, and never refuses")
    void warns() {
        listings.take(operator, sheet(SheetFormat.CSV, row(CODE, "经营异常名录", "2026-01-05", "")));

        Finding finding = finding(CODE, "list.abnormal");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.reason(Texts.CHINESE)).contains(CODE, "2026-01-05", "list.csv");
        assertThat(finding.source().number()).contains("第68号");
        assertThat(finding.source().verified()).isFalse();
    }

    @Test
    @DisplayName("G4.3 before settlement the registrar is asked too, and a simulated one is named as such")
    void asks() {
        Finding finding = finding("91990000MADSH00001", "list.dishonest");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.reason(Texts.ENGLISH)).contains("2025-06-30", "registrar (simulated)");
        assertThat(finding.source().validFrom()).isEqualTo(LocalDate.of(2021, 9, 1));
    }

    @Test
    @DisplayName("G4.3 after settlement both sides are told once when the company comes onto a list")
    void tells() {
        String code = code();
        listings.take(operator, sheet(SheetFormat.CSV, row(code, "经营异常名录", "2026-01-05", "")));

        listings.watch(park.desk.job);
        listings.watch(park.desk.job);

        assertThat(told(operator)).containsOnlyOnce("custody.desk.listed.ABNORMAL");
        assertThat(told(park.desk.applicant)).containsOnlyOnce("custody.company.listed.ABNORMAL");
        assertThat(listings.list(operator))
                .singleElement()
                .satisfies(entry -> assertThat(entry.here()).isTrue());
    }

    @Test
    @DisplayName("G4.3 after settlement the registrar is asked, and an entry that it no longer has is removed")
    void watches() {
        String listed = "91990000MAABN00001";
        String code = code();
        Portal.execute("update licence set code = ? where code = ?", listed, code);
        Portal.execute("update enterprise set code = ? where code = ?", listed, code);
        listings.watch(park.desk.job);
        Listing entry = listings.list(operator).get(0);
        assertThat(entry.list()).isEqualTo(PublicList.ABNORMAL);
        assertThat(entry.origin().simulated()).isTrue();
        assertThat(told(operator)).contains("custody.desk.listed.ABNORMAL");

        Portal.execute("update custody_listing set listed_on = date '2024-01-01' where id = ?", entry.id());
        listings.watch(park.desk.job);

        assertThat(listings.list(operator))
                .hasSize(2)
                .last()
                .satisfies(gone -> assertThat(gone.current()).isFalse());
    }

    @Test
    @DisplayName("G4.3 another park learns nothing of a list, and a reviewer reads and does not import")
    void walls() {
        Upload file = sheet(SheetFormat.CSV, row(CODE, "经营异常名录", "2026-01-05", ""));
        refused(() -> listings.take(park.desk.reviewer, file), AccessError.NOT_ALLOWED);
        refused(() -> listings.list(park.desk.applicant), AccessError.NOT_ALLOWED);
        listings.take(operator, file);

        assertThat(listings.list(park.desk.reviewer)).hasSize(1);
        assertThat(listings.list(Portal.person(Portal.park(), Role.PARK_OPERATOR)))
                .isEmpty();
    }

    private Finding finding(String code, String rule) {
        ApplicationData data = ApplicationData.BLANK.with(new Existing("示例企业有限公司", code, "南宁市云路1号"));
        var id = park.desk.drafted(ApplicationKind.MOVE_IN, data);
        return park.desk.applications.precheck(park.desk.applicant, id).findings().stream()
                .map(FindingView::finding)
                .filter(found -> found.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String code() {
        return park.desk.certificate(park.settled).code();
    }

    private static String row(String code, String list, String listedOn, String removedOn) {
        return String.join("|", code, "示例企业有限公司", list, "未公示年度报告", listedOn, removedOn);
    }

    private static Upload sheet(SheetFormat format, String... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> headings = Arrays.stream(ListingColumn.values())
                .map(column -> column.heading(Texts.CHINESE))
                .toList();
        SheetFile.write(format, headings, Stream.of(rows).map(row -> List.of(row.split("\\|", -1))), out);
        return new Upload("list." + format.ending(), new ByteArrayInputStream(out.toByteArray()));
    }

    private static Upload text(String content) {
        return new Upload("list.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> told(Caller person) {
        return notices.inbox(person, PageRequest.first(50)).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }
}
