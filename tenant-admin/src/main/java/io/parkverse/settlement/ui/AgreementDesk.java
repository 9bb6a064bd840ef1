package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PaperTitle;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Simulated;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.SigningAct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The park's side of an agreement: who has signed, the park's own signature, and the paper path. */
public class AgreementDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Envelopes envelopes;
    private final Documents documents;
    private final SignIns signIns;

    @Inject
    public AgreementDesk(Envelopes envelopes, Documents documents, SignIns signIns) {
        this.envelopes = envelopes;
        this.documents = documents;
        this.signIns = signIns;
    }

    List<Card> panels(Caller caller, CaseView view, Runnable again) {
        return envelopes.ofCase(caller, view.id()).stream()
                .map(envelope -> panel(caller, envelope, again))
                .toList();
    }

    private Card panel(Caller caller, EnvelopeView envelope, Runnable again) {
        Facts facts = new Facts();
        for (EnvelopeView.Side side : envelope.sides()) {
            facts.fact(Words.text("desk.agreement.side." + side.signer().place()), signed(envelope, side));
        }
        Card card = new Card(title(caller, envelope), facts);
        if (envelope.state() != EnvelopeState.OPEN) {
            return card;
        }
        if (envelope.turnOf(Role.PARK_OPERATOR)) {
            Button sign = new Button(Words.text("desk.agreement.sign"), click -> ask(caller, envelope, again));
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(sign);
        }
        card.add(paper(caller, envelope, again));
        return card;
    }

    private String title(Caller caller, EnvelopeView envelope) {
        return PaperTitle.of(documents.get(caller, envelope.papers().get(0).id()));
    }

    private static String signed(EnvelopeView envelope, EnvelopeView.Side side) {
        if (side.signed()) {
            EnvelopeView.Signature signature = side.signatures().get(0);
            return Words.moment(signature.at()) + " · " + signature.person();
        }
        return Words.text(
                envelope.state() == EnvelopeState.COMPLETED ? "desk.agreement.paper.done" : "desk.agreement.waiting");
    }

    private Details paper(Caller caller, EnvelopeView envelope, Runnable again) {
        Button confirm = new Button(Words.text("desk.agreement.paper.confirm"), click -> {
            if (Deed.done(() -> envelopes.confirmPaper(caller, envelope.id()))) {
                again.run();
            }
        });
        return new Details(
                Words.text("desk.agreement.paper"), new Paragraph(Words.text("desk.agreement.paper.words")), confirm);
    }

    /** The signer sees each paper as it is before the password makes the signature. */
    private void ask(Caller caller, EnvelopeView envelope, Runnable again) {
        List<Component> content = new ArrayList<>();
        for (EnvelopeView.Paper paper : envelope.papers()) {
            IFrame page = new IFrame(Served.shown(() -> documents.open(caller, paper.id(), paper.number())));
            page.addClassName("pv-paper");
            page.setTitle(paper.fileName());
            Paragraph hash = new Paragraph(Words.text("desk.agreement.hash", paper.hash()));
            hash.addClassName("pv-hash");
            content.add(page);
            content.add(hash);
        }
        PasswordField password = new PasswordField(Words.text("desk.agreement.password"));
        content.add(new Simulated(Words.text("desk.agreement.simulated")));
        content.add(password);
        Deed.askWhile(
                Words.text("desk.agreement.sign"),
                Words.text("desk.agreement.sign"),
                () -> Needed.all(password) && sign(caller, envelope, password.getValue(), again),
                content.toArray(Component[]::new));
    }

    private boolean sign(Caller caller, EnvelopeView envelope, String password, Runnable again) {
        boolean done = Deed.done(() -> {
            signIns.reauthenticate(caller, password, SigningAct.of(envelope.id()));
            envelopes.sign(
                    caller,
                    envelope.id(),
                    envelope.papers().stream().map(EnvelopeView.Paper::hash).toList());
        });
        if (done) {
            again.run();
        }
        return done;
    }
}
