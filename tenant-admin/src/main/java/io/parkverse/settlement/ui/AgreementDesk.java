package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The park's side of an agreement: who has signed, and the operator's own signature. */
public class AgreementDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Envelopes envelopes;
    private final SignIns signIns;

    @Inject
    public AgreementDesk(Envelopes envelopes, SignIns signIns) {
        this.envelopes = envelopes;
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
            String done = side.signed()
                    ? Words.moment(side.signatures().get(0).at()) + " · "
                            + side.signatures().get(0).person()
                    : Words.text("desk.agreement.waiting");
            facts.fact(Words.text("desk.agreement.side." + side.signer().place()), done);
        }
        Card card = new Card(envelope.papers().get(0).fileName(), facts);
        if (envelope.state() == EnvelopeState.OPEN) {
            Button sign = new Button(Words.text("desk.agreement.sign"), click -> ask(caller, envelope, again));
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(sign);
        }
        return card;
    }

    private void ask(Caller caller, EnvelopeView envelope, Runnable again) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.text("desk.agreement.sign"));
        Span simulated = new Span(Words.text("shell.simulated") + " · " + Words.text("desk.agreement.simulated"));
        simulated.addClassName("pv-simulated");
        Facts papers = new Facts();
        envelope.papers().forEach(paper -> papers.fact(paper.fileName(), paper.hash()));
        PasswordField password = new PasswordField(Words.text("desk.agreement.password"));
        password.setWidthFull();
        Button go = new Button(Words.text("desk.agreement.sign"), click -> {
            dialog.close();
            SettlementDeeds.attempt(
                    () -> {
                        signIns.reauthenticate(caller, password.getValue());
                        envelopes.sign(
                                caller,
                                envelope.id(),
                                envelope.papers().stream()
                                        .map(EnvelopeView.Paper::hash)
                                        .toList());
                    },
                    again);
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div content = new Div(papers, simulated, password);
        content.addClassName("pv-stack");
        content.setWidth("480px");
        dialog.add(content);
        dialog.getFooter().add(new Button(Words.text("shell.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
