package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The certificates that the park has issued (F5.14): found by number, company or credit code; revoked for a reason. */
@Needs("settlement.certify")
@Route(value = "certificates", layout = ConsoleFrame.class)
public class CertificatesView extends ListPage<IssuedCertificate> {

    private static final long serialVersionUID = 1L;
    private static final String REVOKED = "revoked";
    private static final Set<String> CERTIFIED = Set.of("settled", "expired", REVOKED);

    private final Cases cases;
    private final Certificates certificates;

    @Inject
    public CertificatesView(Cases cases, Certificates certificates) {
        super("certificates", VaadinIcon.DIPLOMA);
        this.cases = cases;
        this.certificates = certificates;
        column("number", row -> row.paper().number());
        column("company", row -> row.paper().companyZh());
        column("code", row -> row.paper().code());
        column("issued", row -> Words.day(row.paper().issuedOn()));
        column("until", row -> Words.day(row.paper().expiresOn()));
        column("state", row -> Words.text("desk.deed.certificate." + row.paper().state()), CertificatesView::pill);
        deeds(this::buttons);
    }

    @Override
    protected Page<IssuedCertificate> find(String searched, PageRequest part) {
        QueueFilter settled = QueueFilter.of("settlement").in(CERTIFIED);
        Page<CaseView> page = cases.queue(caller(), settled, part);
        List<IssuedCertificate> found = page.items().stream()
                .map(CaseView::id)
                .flatMap(
                        id -> certificates.ofCase(caller(), id).stream().map(paper -> new IssuedCertificate(id, paper)))
                .filter(row -> matches(row.paper(), searched.strip()))
                .toList();
        return new Page<>(found, page.total());
    }

    private static boolean matches(CertificateCheck paper, String searched) {
        String wanted = searched.toLowerCase(Locale.ROOT);
        String number = CertificateNumber.normal(searched);
        return paper.companyZh().contains(searched)
                || paper.companyEn().toLowerCase(Locale.ROOT).contains(wanted)
                || paper.code().toLowerCase(Locale.ROOT).contains(wanted)
                || CertificateNumber.normal(paper.number()).contains(number);
    }

    private static StatePill pill(IssuedCertificate row) {
        Tone tone = switch (row.paper().state()) {
            case VALID -> Tone.GOOD;
            case EXPIRED -> Tone.NEUTRAL;
            case REVOKED -> Tone.DANGER;
        };
        return new StatePill(
                tone, Words.text("desk.deed.certificate." + row.paper().state()));
    }

    private Component buttons(IssuedCertificate row) {
        Div buttons =
                new Div(Deed.small(own("case"), () -> getUI().ifPresent(ui -> ui.navigate("cases/" + row.caseId()))));
        buttons.addClassName("pv-row");
        if (row.paper().state() == CertificateState.VALID) {
            buttons.add(Deed.small(own("revoke"), () -> revoke(row)));
        }
        return buttons;
    }

    private void revoke(IssuedCertificate row) {
        TextArea reason = new TextArea(own("reason"));
        reason.setHelperText(own("reason.help"));
        Deed.ask(
                own("revoke"),
                own("revoke"),
                () -> {
                    String state = certificates
                            .revoke(caller(), row.caseId(), reason.getValue())
                            .state();
                    Tell.done(
                            state.equals(REVOKED)
                                    ? own("revoked", row.paper().number())
                                    : text("manage.second-look.held"));
                    load();
                },
                new Paragraph(own("revoke.words", row.paper().companyZh())),
                reason);
    }
}
