package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.portal.PortalFrame;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.boundary.certificate.QrCode;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The certificate of a settled enterprise, and how others check it. */
@Route(value = "cases/:id/certificate", layout = PortalFrame.class)
public class CertificateView extends CaseScreen {

    private static final long serialVersionUID = 1L;
    private static final String PLACE = "certificate";

    private final Certificates certificates;
    private final Documents documents;

    @Inject
    public CertificateView(Certificates certificates, Documents documents) {
        this.certificates = certificates;
        this.documents = documents;
    }

    @Override
    protected String title() {
        return text("settle.certificate.title");
    }

    @Override
    protected void show() {
        add(back());
        certificates.ofCase(caller(), id()).stream()
                .findFirst()
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                VaadinIcon.DIPLOMA_SCROLL,
                                text("settle.certificate.empty.title"),
                                text("settle.certificate.empty.words"))));
    }

    private void show(CertificateCheck certificate) {
        PageHeader header =
                new PageHeader(title()).state(pill(certificate.state())).lead(text("settle.certificate.lead"));
        Div left = new Div();
        left.addClassName("pv-stack");
        paper().ifPresent(document -> {
            int number = document.latest().number();
            IFrame frame = new IFrame(Served.shown(() -> documents.open(caller(), document.id(), number)));
            frame.addClassName("pv-paper");
            frame.setTitle(title());
            left.add(frame);
            Anchor download = new Anchor(
                    Served.saved(() -> documents.open(caller(), document.id(), number)),
                    text("settle.certificate.download"));
            download.addClassNames("pv-button", "pv-button-primary");
            header.actions(download);
        });
        Div columns = new Div(left, check(certificate));
        columns.addClassName("pv-columns");
        add(header, columns);
    }

    private Optional<DocumentView> paper() {
        return documents.ofCase(caller(), id()).stream()
                .filter(document -> document.slot().equals(PLACE))
                .findFirst();
    }

    private Card check(CertificateCheck certificate) {
        String address = certificates.checkAddress(caller(), certificate.number());
        String svg = QrCode.svg(address);
        Image code = new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                text("settle.certificate.qr"));
        code.addClassName("pv-qr");
        Anchor link = new Anchor(address, address);
        link.setRouterIgnore(true);
        link.addClassName("pv-hash");
        return new Card(
                text("settle.certificate.check"),
                code,
                new Paragraph(text("settle.certificate.check.words")),
                link,
                new Facts()
                        .fact(text("settle.certificate.number"), certificate.number())
                        .fact(text("settle.existing.code"), certificate.code())
                        .fact(text("settle.certificate.issued"), Words.day(certificate.issuedOn()))
                        .fact(text("settle.certificate.expires"), Words.day(certificate.expiresOn())));
    }

    private StatePill pill(CertificateState state) {
        Tone tone = switch (state) {
            case VALID -> Tone.GOOD;
            case EXPIRED -> Tone.NEUTRAL;
            case REVOKED -> Tone.DANGER;
        };
        return new StatePill(tone, text("settle.certificate.state." + state));
    }
}
