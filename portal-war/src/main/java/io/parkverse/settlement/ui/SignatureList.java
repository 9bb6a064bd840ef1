package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.SigningMethod;

/** Who has signed an envelope, when and how, and who is still to sign. */
class SignatureList extends Div {

    private static final long serialVersionUID = 1L;

    SignatureList(EnvelopeView envelope) {
        addClassName("pv-people");
        envelope.sides().forEach(side -> add(line(envelope, side)));
    }

    private static Div line(EnvelopeView envelope, EnvelopeView.Side side) {
        Div who = new Div(new Span(Words.text("settle.side." + side.signer().role())));
        who.addClassName("pv-person");
        side.signatures().stream().findFirst().ifPresent(signature -> {
            Span how = new Span(Words.text(
                    "settle.agreement.signed-by",
                    signature.person(),
                    Words.moment(signature.at()),
                    envelope.algorithm().label()));
            Span serial = new Span(Words.text("settle.agreement.serial", signature.serial()));
            how.addClassName("pv-muted");
            serial.addClassName("pv-hash");
            who.add(how, serial);
        });
        Div line = new Div(who, pill(envelope, side));
        line.addClassName("pv-people-line");
        return line;
    }

    private static StatePill pill(EnvelopeView envelope, EnvelopeView.Side side) {
        if (side.signed()) {
            return new StatePill(Tone.GOOD, Words.text("settle.agreement.signed"));
        }
        boolean onPaper = envelope.state() == EnvelopeState.COMPLETED && envelope.method() == SigningMethod.PAPER;
        return onPaper
                ? new StatePill(Tone.GOOD, Words.text("settle.agreement.on-paper"))
                : new StatePill(Tone.WAITING, Words.text("settle.agreement.open"));
    }
}
