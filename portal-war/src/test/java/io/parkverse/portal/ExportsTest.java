package io.parkverse.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Lists;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExportsTest {

    /** What shows several things, and is no list of its own, with the reason. */
    private static final Map<String, String> NO_LIST = Map.ofEntries(
            Map.entry("HomeView", "the first of the applications and messages, whose own pages give the files"),
            Map.entry("NoticeList", "part of the messages, whose page gives the file"),
            Map.entry("DocumentPlace", "versions of one document"),
            Map.entry("InvoiceLines", "lines of one invoice; they stand in the file of the invoices"),
            Map.entry("TaxInvoiceCard", "what became of one request"),
            Map.entry("TermCard", "lines of one quote"),
            Map.entry("TeamView", "one card per company; each gives its file"),
            Map.entry("MandatesView", "one card per company; each gives its file"),
            Map.entry("AgreementView", "papers to be signed, shown whole"),
            Map.entry("SignatureList", "sides of one paper, which names them itself"),
            Map.entry("LetterCard", "history of one letter"),
            Map.entry("SettleView", "kinds of application to choose from"),
            Map.entry("CodeCheck", "what is wrong with one number"),
            Map.entry("FindingList", "what to correct in one draft"),
            Map.entry("OwnersForm", "fields of a form"),
            Map.entry("WizardStep", "steps of a form"),
            Map.entry("WizardSteps", "steps of a form"));

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.2 every list of the workspace offers its rows as a file")
    void everyList() {
        assertThat(Lists.withoutFile(Path.of("src/main/java"))).isEqualTo(NO_LIST.keySet());
    }

    @Test
    @DisplayName("G3.2 a list of cards without a file is found, and with one it is not")
    void ruleFails() {
        String cards = "letters.forEach(letter -> add(card(letter)));";

        assertThat(Lists.showsListWithoutFile(cards)).isTrue();
        assertThat(Lists.showsListWithoutFile("Grid<Row> grid = new Grid<>();")).isTrue();
        assertThat(Lists.showsListWithoutFile("for (Letter each : letters) { add(card(each)); }"))
                .isTrue();
        assertThat(Lists.showsListWithoutFile("add(Exports.whole(\"letters\", this::all));" + cards))
                .isFalse();
        assertThat(Lists.showsListWithoutFile("add(card(letter));")).isFalse();
    }

    @Test
    @DisplayName("G3.2 the applications are a file with all rows, in the person's language")
    void cases() {
        SettlementPark park = new SettlementPark();
        park.cluster(3);
        List<CaseId> all = List.of(park.drafted(), park.submitted(), park.allocated());
        SettlementPark other = new SettlementPark();
        CaseId foreign = other.submitted();

        String english = csv(park.applicant, "cases", Texts.ENGLISH);
        String chinese = csv(park.applicant, "cases", Texts.CHINESE);

        assertThat(english)
                .startsWith("\uFEFF\"Number\",\"Kind\",\"Application\",\"State\",\"To be done by\",\"Begun\"\r\n");
        assertThat(chinese).startsWith("\uFEFF\"编号\",\"类型\",\"事项\",\"状态\",\"办理期限\",\"开始日期\"\r\n");
        assertThat(english.lines().skip(1))
                .hasSize(all.size())
                .allSatisfy(line -> assertThat(line).startsWith("\"R20"));
        assertThat(all)
                .allSatisfy(id -> assertThat(english)
                        .contains(park.cases.get(park.job, id).number()));
        assertThat(csv(other.applicant, "cases", Texts.ENGLISH).lines().skip(1)).hasSize(1);
        assertThat(other.cases.get(other.job, foreign).title()).isNotEmpty();
    }

    @Test
    @DisplayName("G3.2 letters are written with exactly what the screen tells; another company's are not among them")
    void letters() {
        CustodyPark park = new CustodyPark();
        park.letter(LetterKind.BANK);
        Company stranger = Company.founded(park.desk.park, "旁观企业");
        LetterView letter = park.ownMail.list(park.desk.applicant).get(0);

        String csv = csv(park.desk.applicant, "mail", Texts.ENGLISH);

        assertThat(csv)
                .isEqualTo("\uFEFF\"Sender\",\"Kind\",\"To\",\"Tracking number\",\"Arrived\",\"Deal with by\","
                        + "\"What to do\",\"State\"\r\n\"" + letter.cover().sender() + "\",\"Bank\",\""
                        + letter.addressee() + "\",\""
                        + letter.cover().tracking() + "\",\""
                        + shown(letter) + "\",\"not chosen yet\",\"open\"\r\n");
        open(stranger.owner(), "mail", Texts.ENGLISH);
        assertThat(_find(Exports.class)).isEmpty();
    }

    @Test
    @DisplayName("G3.2 the file of the messages holds also those that the screen leaves out")
    void allMessages() {
        Caller person = Portal.person(Portal.park());
        Caller job = Caller.job(person.park(), "tests");
        IntStream.range(0, 130)
                .forEach(number -> Portal.bean(Notices.class)
                        .send(job, person.account(), "settle.fees.invoice", List.of("N" + number), Optional.empty()));

        String csv = csv(person, "inbox", Texts.ENGLISH);

        assertThat(csv.lines().skip(1)).hasSize(130);
        assertThat(csv).contains("\"Invoice N0\"").contains("\"Invoice N129\"");
    }

    @Test
    @DisplayName("G3.2 a name that a spreadsheet would run is written as text, in CSV and in Excel")
    void formula() throws IOException {
        Company company = Company.founded(Portal.park(), "=HYPERLINK(1)");
        Company other = Company.founded(company.park(), "邻居");

        String csv = csv(company.owner(), "company", Texts.CHINESE);
        List<Row> sheet = sheet(_get(Exports.class).file(SheetFormat.XLSX));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\r\n\"'=HYPERLINK(1)\",").doesNotContain("邻居");
        assertThat(sheet).hasSize(2);
        assertThat(sheet.get(1).getCell(0).asString()).isEqualTo("'=HYPERLINK(1)");
        assertThat(csv(other.owner(), "company", Texts.CHINESE)).contains("邻居").doesNotContain("HYPERLINK");
    }

    @Test
    @DisplayName("G3.2 invoices, documents, terms and people of a settled company are files")
    void ofCompany() {
        CustodyPark park = new CustodyPark();
        String company = park.desk.cases.get(park.desk.job, park.settled).title();

        assertThat(csv(park.desk.applicant, "cases/" + park.settled + "/fees", Texts.ENGLISH))
                .startsWith("\uFEFF\"Number\",\"State\",\"Items\",\"Total\",\"Received\",\"Due\"\r\n")
                .contains("\"To be paid\",\"Deposit × 1 = CN¥1,000.00; Settlement fee (year) × 1 = CN¥3,600.00\"");
        assertThat(csv(park.desk.applicant, "cases/" + park.settled + "/documents", Texts.ENGLISH))
                .startsWith("\uFEFF\"Document\",\"State\",\"The reviewer says\",\"File\",\"Version\",\"Received\"\r\n")
                .contains("\"Approved\"", "\"1\"");
        assertThat(csv(park.desk.applicant, "term", Texts.ENGLISH))
                .startsWith("\uFEFF\"Company\",\"Address\",\"From\",\"Last day\",\"Days left\",\"Number\"\r\n")
                .contains("\r\n\"");
        assertThat(csv(park.desk.applicant, "team", Texts.ENGLISH))
                .startsWith("\uFEFF\"Name\",\"Contact\",\"Role\",\"Since\"\r\n")
                .contains("\r\n\"测试人\",\"\",\"Owner\",\"");
        assertThat(company).isNotEmpty();
    }

    @Test
    @DisplayName("G3.2 tokens and webhooks are files without a secret")
    void programs() {
        Company company = Company.founded(Portal.park(), "云杉数字");
        open(company.owner(), "programs", Texts.ENGLISH);

        assertThat(_find(Exports.class))
                .hasSize(2)
                .allSatisfy(exports -> assertThat(_find(exports, Anchor.class))
                        .extracting(Anchor::getText)
                        .containsExactly("Export CSV", "Export Excel"));
    }

    private static String shown(LetterView letter) {
        return Words.moment(letter.period().arrivedAt()) + "\",\""
                + Words.day(letter.period().dueOn());
    }

    private static String csv(Caller caller, String route, Locale language) {
        open(caller, route, language);
        return text(_get(Exports.class).file(SheetFormat.CSV));
    }

    private static void open(Caller caller, String route, Locale language) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, language);
        UI.getCurrent().navigate(route);
    }

    private static String text(Download file) {
        try (InputStream in = file.content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> sheet(Download file) throws IOException {
        try (InputStream in = file.content();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read();
        }
    }
}
