package io.parkverse.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Founds a company in a park without having been there. */
final class Founder {

    private static final String NAME = "林知远";
    /** Region 990000 does not exist; the check character fits. */
    private static final String IDENTITY = "990000199003070013";

    private static final String PARTNER_IDENTITY = "990000199105060027";

    private final Person founder;
    private final String slug;
    private String address = "";

    Founder(Person founder, String slug) {
        this.founder = founder;
        this.slug = slug;
    }

    void signUp(String mail, String password) {
        founder.open(Server.platform("/sign-up"));
        founder.fill("name", NAME)
                .fill("contact", mail)
                .fill("password", password)
                .submit();
        founder.finds("#digits");
        try (Postman postman = new Postman("zh")) {
            founder.fill("digits", postman.codeFor(mail)).submit();
        }
        founder.attached("a[href='/sign-out']");
        founder.open(Server.park(slug, "/app/settle"));
        founder.sees("settle.choose.title").picture("08-how-to-settle");
        founder.press("settle.choose.start-kind", founder.reads("settlement.kind.NEW_COMPANY"));
        founder.arrivesAt(".*/application.*");
        address = founder.page().url().replaceAll("/application.*", "");
    }

    void fillIn() {
        fillIn(() -> {});
    }

    /** Fills the application in; something else happens when the form of the owners is half filled. */
    void fillIn(Runnable halfway) {
        part("names", "09-names", () -> {
            name(0, "云杉远景");
            name(1, "岚屿启航");
            name(2, "沐禾星图");
        });
        part("scope", "", () -> founder.enter("SCOPE", "软件开发；信息技术咨询服务；数据处理服务"));
        part("capital", "", () -> founder.enter("CAPITAL-registered", "100").enter("CAPITAL-yearsToPay", "5"));
        fillInPeople();
        fillInOwners(halfway);
        part("address", "", () -> founder.finds("#field-ADDRESS-kind vaadin-radio-button"));
        part(
                "contact",
                "",
                () -> founder.enter("CONTACT-name", NAME)
                        .enter("CONTACT-mobile", "13900000001")
                        .enter("CONTACT-mail", "lin@cloud.example")
                        .enter("CONTACT-postalAddress", "云路 1 号"));
    }

    private void fillInPeople() {
        part("people", "10-people", () -> {
            founder.enter("PEOPLE-legalRepresentative", NAME)
                    .enter("PEOPLE-legalRepresentative-paperNumber", IDENTITY)
                    .enter("PEOPLE-legalRepresentative-mobile", "13900000001")
                    .enter("PEOPLE-legalRepresentative-mail", "lin@cloud.example");
            founder.press("settle.people.same");
        });
    }

    private void fillInOwners(Runnable halfway) {
        part("owners", "11-owners", () -> {
            shareholder(0, NAME, IDENTITY, "70");
            halfway.run();
            founder.press("settle.owners.add");
            shareholder(1, "苏晓禾", PARTNER_IDENTITY, "30");
            founder.press("settle.owners.derive");
        });
    }

    void upload() {
        open("/application/documents");
        upload("id.png");
        founder.picture("12-documents");
    }

    /** Reads what the reviewer asks for, does it, and submits again. */
    void improve() {
        open("/documents");
        founder.finds(".pv-verdict.pv-attention");
        founder.picture("16-what-to-do");
        upload("id-again.png");
        founder.use(founder.finds(".pv-page-header vaadin-button[theme~=primary]:not([disabled])"));
        founder.arrivesAt(Pattern.quote(address) + "$");
    }

    private void upload(String fileName) {
        Locator place = founder.finds("#field-DOCUMENTS-representative-id vaadin-upload");
        FileChooser chooser = founder.page()
                .waitForFileChooser(
                        () -> founder.use(place.locator("vaadin-button").first()));
        chooser.setFiles(new FilePayload(fileName, "image/png", identityCard()));
        founder.finds("#field-DOCUMENTS-representative-id .pv-document-file:has-text('" + fileName + "')");
        founder.idle();
    }

    /** Draws a specimen: a picture that nobody takes for a person's paper. */
    private byte[] identityCard() {
        try (Page paper = founder.page().context().newPage()) {
            paper.setViewportSize(856, 540);
            paper.setContent("""
                    <body style="margin:0;padding:48px;background:#eef3f1;font:28px/2 sans-serif;color:#22403a">
                    <b style="float:right;border:4px solid #b3261e;color:#b3261e;padding:0 24px">样本 SPECIMEN</b>
                    姓名　%s<br>公民身份号码　%s<br>住址　示例省示例市示例路 1 号<br>
                    <small>仅用于演示，不是证件<br>For the demonstration only, not a document of identity</small>
                    """.formatted(NAME, IDENTITY));
            return paper.screenshot();
        }
    }

    void submit() {
        open("/application/check");
        founder.sees("settle.check.ready").picture("13-check");
        founder.use(founder.finds(".pv-verdict vaadin-button"));
        founder.arrivesAt(Pattern.quote(address) + "$");
        founder.picture("14-status");
    }

    void sign(String password) {
        open("/agreement");
        founder.picture("18-agreement");
        int left = founder.page().locator("vaadin-checkbox").count();
        for (int i = left; i > 0; i--) {
            founder.use(founder.finds("vaadin-checkbox input"));
            founder.write(founder.finds("vaadin-password-field:not([disabled]) input"), password);
            founder.press("settle.sign");
            Locator boxes = founder.page().locator("vaadin-checkbox");
            int remaining = i - 1;
            assertThat(boxes).hasCount(remaining, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        }
    }

    /** What the founder tells the bank: amount and remittance code. */
    Transfer transfer() {
        open("/fees");
        String code = founder.finds(".pv-remittance-code").innerText();
        founder.picture("20-fees");
        String amount = founder.finds(".pv-turn dl dd").innerText().replaceAll("[^0-9.]", "");
        return new Transfer(NAME, code, amount);
    }

    /** Address of the public page on which the certificate is checked. */
    String certificate() {
        open("");
        founder.follow("settle.next.SHOW_CERTIFICATE.verb");
        Locator link = founder.finds("a[href*='/certificate/']");
        founder.picture("23-certificate");
        return link.getAttribute("href");
    }

    private void open(String page) {
        founder.open(address + page);
        founder.finds("vaadin-app-layout h1");
        founder.idle();
    }

    private void part(String name, String picture, Runnable typing) {
        open("/application/" + name);
        typing.run();
        founder.idle();
        assertThat(founder.page().locator(".pv-saving"))
                .containsText(Pattern.compile(founder.reads("settle.saved", "").strip() + " \\d"));
        if (!picture.isEmpty()) {
            founder.picture(picture);
        }
    }

    private void name(int rank, String tradeName) {
        founder.enter("NAMES-" + rank + "-region", "南宁")
                .enter("NAMES-" + rank + "-tradeName", tradeName)
                .enter("NAMES-" + rank + "-industry", "数字科技")
                .enter("NAMES-" + rank + "-form", "有限公司");
    }

    private void shareholder(int index, String name, String number, String percent) {
        Locator line =
                founder.page().locator("#field-OWNERS-shareholders .pv-line").nth(index);
        line.waitFor();
        founder.enterIn(line, "settle.person.name", name);
        founder.enterIn(line, "settle.owners.number", number);
        founder.enterIn(line, "settle.owners.share", percent);
    }

    /** A transfer as the bank will report it. */
    record Transfer(String payer, String code, String amount) {}
}
