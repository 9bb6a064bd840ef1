package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.custody.boundary.term.NewMoveOut;
import io.parkverse.custody.boundary.term.Outstanding;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.util.stream.Stream;

/** A notice that a company leaves: what is still open, the last day, why, and where the deposit goes. */
class MoveForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 120;

    private final OwnTerms terms;
    private final Caller caller;
    private final Term term;
    private final SerializableRunnable changed;
    private final DatePicker lastDay = new DatePicker(own("last-day"));
    private final TextField reason = new TextField(own("reason"));
    private final TextField payee = new TextField(own("payee"));
    private final TextField account = new TextField(own("account"));

    MoveForm(OwnTerms terms, Caller caller, Term term, SerializableRunnable changed) {
        this.terms = terms;
        this.caller = caller;
        this.term = term;
        this.changed = changed;
        addClassName("pv-form");
        lastDay.setLocale(Words.locale());
        lastDay.setMax(term.seat().until());
        reason.setMaxLength(LONGEST_REASON);
        payee.setMaxLength(LONGEST_NAME);
        payee.setValue(term.seat().company());
        account.setHelperText(own("account.help"));
        add(new Paragraph(open()), lastDay, reason, payee, account, new Button(own("send"), click -> ask()));
    }

    private String open() {
        Outstanding open = terms.outstanding(caller, term.seat().workCase());
        return open.nothing()
                ? own("nothing-open")
                : own(
                        "open",
                        open.invoices().size(),
                        open.letters(),
                        open.cases().size());
    }

    private void ask() {
        lastDay.setInvalid(lastDay.isEmpty());
        lastDay.setErrorMessage(Words.text("shell.needed"));
        Stream.of(reason, payee, account).forEach(field -> {
            field.setInvalid(field.getValue().isBlank());
            field.setErrorMessage(Words.text("shell.needed"));
        });
        if (!lastDay.isInvalid() && Stream.of(reason, payee, account).noneMatch(TextField::isInvalid)) {
            Tell.sure(
                    own("leave"),
                    own("leave.words", term.seat().company(), Words.day(lastDay.getValue())),
                    own("send"),
                    this::send);
        }
    }

    private void send() {
        try {
            terms.leave(
                    caller,
                    term.seat().workCase(),
                    new NewMoveOut(lastDay.getValue(), reason.getValue(), payee.getValue(), account.getValue()));
        } catch (DomainException refusal) {
            Tell.refused(refusal);
            return;
        }
        Tell.done(own("sent"));
        changed.run();
    }

    private static String own(String name, Object... arguments) {
        return Words.text("workspace.term." + name, arguments);
    }
}
