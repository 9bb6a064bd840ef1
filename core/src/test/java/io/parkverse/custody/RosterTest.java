package io.parkverse.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.roster.AddressPaper;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.custody.boundary.roster.NewPaper;
import io.parkverse.custody.boundary.roster.PaperKind;
import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.IntakePark;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final CustodyPark PARK = new CustodyPark();
    private static final PageRequest PAGE = PageRequest.first(50);
    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 31);

    private final Roster roster = Portal.bean(Roster.class);
    private final AddressPapers papers = Portal.bean(AddressPapers.class);
    private final Caller elsewhere = Portal.person(Portal.park(), Role.PARK_OPERATOR);

    @Test
    @DisplayName("G4.1 the roster holds each settled enterprise with address, term, licence and certificate")
    void complete() {
        Occupant row = only(OccupantFilter.current(""));

        assertThat(row.enterprise()).isEqualTo(PARK.enterprise);
        assertThat(row.seat().kind()).isEqualTo(AddressKind.CLUSTER);
        assertThat(row.seat().textZh()).contains("云栖楼").contains("A-0001");
        assertThat(row.seat().endsOn()).isAfter(row.seat().beganOn());
        assertThat(row.papers().code()).hasSize(18);
        assertThat(row.papers().validUntil()).isEqualTo(LicenceEntry.UNLIMITED);
        assertThat(row.papers().simulated()).isTrue();
        assertThat(row.papers().certificate())
                .isEqualTo(PARK.desk.certificate(PARK.settled).number().replace("-", ""));
    }

    @Test
    @DisplayName("G4.1 mobile and mail in the roster are masked")
    void masked() {
        assertThat(only(OccupantFilter.current("")).contact().mobile()).contains("*");
        assertThat(only(OccupantFilter.current("")).contact().mail()).contains("*");
    }

    @Test
    @DisplayName("G4.1 the roster is searched by name, code, unit and building, and filtered by kind of address")
    void searched() {
        String code = only(OccupantFilter.current("")).papers().code();

        assertThat(List.of("云杉", code.toLowerCase(java.util.Locale.ROOT), "301", "cloud rest"))
                .allSatisfy(
                        words -> assertThat(find(OccupantFilter.current(words))).hasSize(1));
        assertThat(List.of("无此企业", "%", "' or 1=1 --", "x".repeat(5_000)))
                .allSatisfy(
                        words -> assertThat(find(OccupantFilter.current(words))).isEmpty());
        assertThat(find(new OccupantFilter("", Set.of(AddressKind.PARTITION), true)))
                .isEmpty();
    }

    @Test
    @DisplayName("G4.1 an enterprise that has left is in the roster only when former ones are wanted")
    void former() {
        CustodyPark park = new CustodyPark();
        park.desk.fire(park.desk.job, park.settled, "expire");

        assertThat(roster.find(park.custodian, OccupantFilter.current(""), PAGE).items())
                .isEmpty();
        assertThat(roster.find(park.custodian, new OccupantFilter("", Set.of(AddressKind.CLUSTER), true), PAGE)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.seat().current()).isFalse());
    }

    @Test
    @DisplayName(
            "G4.1 an imported enterprise is in the roster with what its import said, until the import is taken back")
    void imported() throws IOException {
        IntakePark park = new IntakePark(5);
        Caller keeper = Portal.person(park.desk.park, Role.CUSTODIAN);
        IntakeId id = park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL)
                .id();

        assertThat(roster.find(keeper, OccupantFilter.current("示例企业1"), PAGE).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.papers().code()).isEqualTo(IntakePark.code(1));
                    assertThat(row.papers().establishedOn()).isEqualTo(Occupant.Papers.NO_DAY);
                    assertThat(row.seat().beganOn()).isEqualTo(LocalDate.of(2025, 1, 1));
                });
        assertThat(text(roster.csv(keeper, OccupantFilter.current(""), Texts.CHINESE)))
                .contains("示例企业1有限公司", "\"2025-01-01\",\"2099-12-31\",\"\",\"\"");
        park.undo(id);
        assertThat(roster.find(keeper, OccupantFilter.current("").withFormer(true), PAGE)
                        .total())
                .isZero();
    }

    @Test
    @DisplayName("G4.1 a case that has an address and no licence yet is not in the roster")
    void notSettled() {
        CustodyPark park = new CustodyPark();
        park.desk.atTheRegistrar();

        assertThat(roster.find(park.custodian, OccupantFilter.current(""), PAGE).total())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("G4.1 the registrar's CSV is headed by the rule with verified=false and marks each name by its kind")
    void sheet() throws IOException {
        String sheet = text(roster.csv(PARK.custodian, OccupantFilter.current(""), Texts.CHINESE));

        assertThat(sheet).startsWith("\uFEFF\"依据：集群登记管理办法（转载）").contains("文号：不详", "verified=false");
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).contains("有限公司（集群注册）").contains("长期");
        assertThat(text(roster.csv(PARK.custodian, OccupantFilter.current(""), Texts.ENGLISH)))
                .contains("not compared with the official text")
                .contains("(Cluster");
    }

    @Test
    @DisplayName("G4.1 a rule that was compared with the official text is exported as verified")
    void verified() throws IOException {
        CustodyPark park = new CustodyPark();
        Portal.bean(Rules.class).verify(park.desk.operator, Roster.SOURCE, "托管机构应当建立名册。");

        assertThat(text(roster.csv(park.custodian, OccupantFilter.current(""), Texts.CHINESE)))
                .contains("verified=true");
    }

    @Test
    @DisplayName("G4.1 the registrar's PDF is tagged and holds the same rows and the rule")
    void paper() throws IOException {
        byte[] pdf = bytes(roster.pdf(PARK.custodian, OccupantFilter.current(""), Texts.CHINESE));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(words).contains("住所托管企业名册").contains("集群注册").contains("verified=false");
            assertThat(words).contains(only(OccupantFilter.current("")).papers().code());
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    @DisplayName("G4.1 an empty roster is exported, too")
    void empty() throws IOException {
        OccupantFilter nobody = OccupantFilter.current("无此企业");

        assertThat(text(roster.csv(PARK.custodian, nobody, Texts.CHINESE)).lines())
                .hasSize(2);
        assertThat(bytes(roster.pdf(PARK.custodian, nobody, Texts.ENGLISH))).isNotEmpty();
    }

    @Test
    @DisplayName("G4.1 another park sees nothing of the roster, and an applicant may not see it at all")
    void walls() {
        assertThat(roster.find(elsewhere, OccupantFilter.current(""), PAGE).total())
                .isZero();
        assertThat(papers.list(elsewhere)).isEmpty();
        refused(() -> roster.find(PARK.desk.applicant, OccupantFilter.current(""), PAGE), AccessError.NOT_ALLOWED);
        refused(
                () -> roster.csv(PARK.desk.reviewer, OccupantFilter.current(""), Texts.CHINESE),
                AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("G4.1 papers of an address are kept with their validity, and one that ends soon or has ended says so")
    void validity() {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        CustodyPark park = new CustodyPark();
        add(park, PaperKind.TITLE_DEED, NewPaper.UNLIMITED);
        add(park, PaperKind.CONSENT, today.plusDays(30));
        add(park, PaperKind.CUSTODY_AGREEMENT, today.minusDays(3));

        assertThat(papers.list(park.custodian))
                .extracting(AddressPaper::validity)
                .containsExactly(
                        AddressPaper.Validity.ENDED, AddressPaper.Validity.ENDING, AddressPaper.Validity.VALID);
        assertThat(papers.list(park.custodian)).extracting(AddressPaper::unit).containsOnly(park.unit);
    }

    @Test
    @DisplayName("G4.1 the file of a paper opens for the park's people and for no other park")
    void opens() throws IOException {
        AddressPaper paper = add(PARK, PaperKind.OTHER, NewPaper.UNLIMITED);

        assertThat(bytes(papers.open(PARK.custodian, paper.id()))).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        refused(() -> papers.open(elsewhere, paper.id()), AccessError.NOT_FOUND);
        refused(() -> papers.remove(elsewhere, paper.id()), AccessError.NOT_FOUND);
        assertThat(audited("custody.open-paper", paper.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("G4.1 a removed paper leaves the list and comes back when the removal is undone")
    void removed() {
        CustodyPark park = new CustodyPark();
        AddressPaper paper = add(park, PaperKind.CONSENT, NewPaper.UNLIMITED);

        papers.remove(park.custodian, paper.id());
        assertThat(papers.list(park.custodian)).isEmpty();
        papers.restore(park.custodian, paper.id());
        assertThat(papers.list(park.custodian)).containsExactly(paper);
        refused(() -> papers.remove(park.desk.reviewer, paper.id()), AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("G4.1 a paper with a wrong file, unit, number or period is refused and nothing is kept")
    void refusedPapers() {
        CustodyPark park = new CustodyPark();
        NewPaper sound = new NewPaper(park.unit, PaperKind.CONSENT, "1", ISSUED, NewPaper.UNLIMITED);
        Upload text = new Upload("paper.pdf", new ByteArrayInputStream("no".getBytes(StandardCharsets.UTF_8)));

        refused(() -> papers.add(park.custodian, sound, text), FilesError.TYPE_NOT_ACCEPTED);
        refused(
                () -> papers.add(
                        park.custodian,
                        new NewPaper(park.unit, PaperKind.CONSENT, "1", ISSUED, ISSUED.minusDays(1)),
                        CustodyPark.paper()),
                CustodyError.DATES_INVALID);
        refused(
                () -> papers.add(
                        park.custodian,
                        new NewPaper(park.unit, PaperKind.CONSENT, "1".repeat(61), ISSUED, ISSUED),
                        CustodyPark.paper()),
                CustodyError.FIELD_INVALID);
        refused(
                () -> papers.add(
                        park.custodian,
                        new NewPaper(PARK.unit, PaperKind.CONSENT, "1", ISSUED, ISSUED),
                        CustodyPark.paper()),
                CustodyError.UNKNOWN_UNIT);
        assertThat(papers.list(park.custodian)).isEmpty();
    }

    private AddressPaper add(CustodyPark park, PaperKind kind, LocalDate until) {
        NewPaper paper = new NewPaper(park.unit, kind, "桂(2024)南宁市不动产权第1号", ISSUED, until);
        return papers.add(park.custodian, paper, CustodyPark.paper());
    }

    private Occupant only(OccupantFilter filter) {
        List<Occupant> rows = find(filter);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Occupant> find(OccupantFilter filter) {
        return roster.find(PARK.custodian, filter, PAGE).items();
    }

    static int audited(String action, UUID subject) {
        return Portal.execute(
                "create temp table found as select 1 from audit_entry where action = ? and subject_id = ?",
                action,
                subject);
    }

    private static String text(Download download) throws IOException {
        return new String(bytes(download), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Download download) throws IOException {
        try (var content = download.content()) {
            return content.readAllBytes();
        }
    }

    static void refused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
