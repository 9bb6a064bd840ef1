package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.casework.boundary.ProposalView;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Tell;

/** Says that a case waits for a second look, at what, and lets the second person answer (G4.6). */
final class SecondLookCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    private final SecondLooks looks;
    private final Caller caller;
    private final ProposalView proposal;
    private final Runnable again;

    SecondLookCard(SecondLooks looks, Caller caller, ProposalView proposal, Runnable again) {
        this.looks = looks;
        this.caller = caller;
        this.proposal = proposal;
        this.again = again;
        setId("second-look");
        Div deeds = new Div();
        deeds.addClassName("pv-row");
        if (proposal.own()) {
            deeds.add(new Button(own("withdraw"), click -> withdraw()));
        } else if (proposal.mayDecide()) {
            Button confirm = new Button(own("confirm", decision()), click -> confirm());
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.add(confirm, new Button(own("send-back"), click -> askWhy()));
        }
        Card card = new Card(own("waits"), new Paragraph(own("who", person(), decision(), when())));
        if (!proposal.note().isEmpty()) {
            card.add(new Paragraph(own("note", proposal.note())));
        }
        card.add(new Paragraph(own(answer())), deeds);
        add(card);
    }

    private String answer() {
        if (proposal.own()) {
            return "own";
        }
        return proposal.mayDecide() ? "yours" : "others";
    }

    private void confirm() {
        if (Deed.done(() -> looks.confirm(caller, proposal.id()))) {
            Tell.done(Words.text("desk.case.moved", proposal.to().name().in(Words.locale())));
        }
        again.run();
    }

    private void withdraw() {
        if (Deed.done(() -> looks.withdraw(caller, proposal.id()))) {
            Tell.done(own("withdrawn"));
        }
        again.run();
    }

    private void askWhy() {
        TextArea why = new TextArea(own("why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        Deed.askWhile(own("send-back"), own("send-back"), () -> Needed.all(why) && sentBack(why.getValue()), why);
    }

    private boolean sentBack(String why) {
        boolean done = Deed.done(() -> looks.sendBack(caller, proposal.id(), why));
        if (done) {
            Tell.done(own("sent-back"));
            again.run();
        }
        return done;
    }

    private String person() {
        return proposal.proposer().isEmpty() ? Words.text("manage.workload.left") : proposal.proposer();
    }

    private String decision() {
        return proposal.decision().in(Words.locale());
    }

    private String when() {
        return Words.moment(proposal.at());
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.second-look." + name, arguments);
    }
}
