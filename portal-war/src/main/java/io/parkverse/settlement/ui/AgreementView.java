package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.PaperTitle;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Simulated;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.SigningAct;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The agreements of a case: each shown as it is signed, with its hash; signed with the password given
 * again, or printed, stamped and scanned.
 */
@Route(value = "cases/:id/agreement", layout = PortalFrame.class)
public class AgreementView extends CaseScreen {

    private static final long serialVersionUID = 1L;

    private final Envelopes envelopes;
    private final Documents documents;
    private final SignIns signIns;

    @Inject
    public AgreementView(Envelopes envelopes, Documents documents, SignIns signIns) {
        this.envelopes = envelopes;
        this.documents = documents;
        this.signIns = signIns;
    }

    @Override
    protected String title() {
        return text("settle.agreement.title");
    }

    @Override
    protected void show() {
        List<EnvelopeView> all = envelopes.ofCase(caller(), id()).stream()
                .filter(envelope -> envelope.state() != EnvelopeState.CANCELLED)
                .toList();
        add(back(), new PageHeader(title()).lead(text("settle.agreement.lead")));
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.PENCIL, text("settle.agreement.empty.title"), text("settle.agreement.empty.words")));
            return;
        }
        add(new Simulated(text("settle.agreement.simulated")));
        all.forEach(envelope -> add(card(envelope)));
    }

    private Card card(EnvelopeView envelope) {
        Card card = new Card(
                PaperTitle.of(documents.get(caller(), envelope.papers().get(0).id())));
        for (EnvelopeView.Paper paper : envelope.papers()) {
            card.add(preview(paper.id(), paper.number(), paper.fileName()), hash(paper.hash()));
        }
        card.add(new SignatureList(envelope));
        envelope.evidence().forEach(evidence -> card.add(evidence(evidence)));
        if (envelope.turnOf(Role.ENTERPRISE_OWNER)) {
            card.add(new SignBox(envelope, this::sign), new PaperPath(envelope, envelopes, caller(), this::refresh));
        }
        return card;
    }

    private void sign(EnvelopeView envelope, String password) {
        signIns.reauthenticate(caller(), password, SigningAct.of(envelope.id()));
        envelopes.sign(
                caller(),
                envelope.id(),
                envelope.papers().stream().map(EnvelopeView.Paper::hash).toList());
        refresh();
    }

    private IFrame preview(DocumentId document, int number, String name) {
        IFrame frame = new IFrame(Served.shown(() -> documents.open(caller(), document, number)));
        frame.addClassName("pv-paper");
        frame.setTitle(name);
        return frame;
    }

    private Paragraph hash(String hash) {
        Paragraph line = new Paragraph(text("settle.agreement.hash", hash));
        line.addClassName("pv-hash");
        return line;
    }

    private Anchor evidence(DocumentId document) {
        int newest = documents.get(caller(), document).latest().number();
        return new Anchor(
                Served.saved(() -> documents.open(caller(), document, newest)), text("settle.agreement.evidence"));
    }
}
