package io.parkverse.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/** The park's staff at work on the one case of a new park. */
final class ReviewDesk {

    private static final ZoneId PARK_TIME = ZoneId.of("Asia/Shanghai");

    private final Person staff;
    private final String slug;
    private String address = "";

    ReviewDesk(Person staff, String slug) {
        this.staff = staff;
        this.slug = slug;
    }

    /** Starts the review, and sends one document back with a usual reason. */
    void askForBetterDocument() {
        staff.open(Server.park(slug, "/admin/queue"));
        staff.finds("vaadin-grid vaadin-button");
        staff.picture("15-queue");
        staff.finds("vaadin-grid vaadin-grid-cell-content:has-text('R2026')").click();
        staff.arrivesAt(".*/admin/cases/.*");
        address = staff.page().url();
        event("start-review");
        staff.picture("16-review");
        sendBack();
    }

    /** Sends the document back once more, when it has come in again. */
    void askAgain() {
        open();
        sendBack();
    }

    private void sendBack() {
        staff.press("desk.documents.revise");
        explain("");
        staff.finds("#event-ask-supplement:not([disabled])").click();
        explain("16-ask");
        staff.gone("#event-ask-supplement");
    }

    void approve() {
        open();
        staff.finds(".pv-doc vaadin-button[theme~=primary]").click();
        staff.idle();
        event("approve");
    }

    /** Takes the first usual reason in the dialog that is open, and sends it. */
    private void explain(String picture) {
        staff.takeFirst("vaadin-dialog-overlay vaadin-combo-box");
        if (!picture.isEmpty()) {
            staff.picture(picture);
        }
        staff.finds("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();
        staff.gone("vaadin-dialog-overlay");
        staff.idle();
    }

    void allocate() {
        open();
        staff.takeFirst(".pv-card vaadin-combo-box");
        staff.press("desk.deed.allocate");
        staff.sees("desk.deed.place").picture("17-allocated");
    }

    void sign(String password) {
        open();
        Locator sign = staff.button(staff.reads("desk.agreement.sign"));
        while (sign.isVisible()) {
            sign.click();
            Locator dialog = staff.finds("vaadin-dialog-overlay");
            dialog.locator("vaadin-password-field input").fill(password);
            dialog.locator("vaadin-button[theme~=primary]").click();
            staff.gone("vaadin-dialog-overlay");
            staff.idle();
        }
        staff.picture("19-signed");
    }

    void importStatement(Founder.Transfer transfer) {
        staff.open(Server.park(slug, "/admin/payments"));
        String csv = "交易日期,金额,对方户名,附言\n" + LocalDate.now(PARK_TIME) + "," + transfer.amount() + "," + transfer.payer()
                + "," + transfer.code() + "\n";
        staff.attached("#statement input[type=file]")
                .setInputFiles(new FilePayload("statement.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        staff.sees("desk.payments.state.MATCHED").picture("21-payments");
    }

    void issueLicence() {
        open();
        staff.press("desk.deed.simulate");
        staff.finds("a[href^='/certificate/']");
        staff.picture("22-settled");
    }

    private void open() {
        staff.open(address);
        staff.finds("vaadin-app-layout h1");
        staff.idle();
    }

    private void event(String event) {
        staff.finds("#event-" + event + ":not([disabled])").click();
        staff.gone("#event-" + event);
    }
}
