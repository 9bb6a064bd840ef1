package io.parkverse.custody.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.OwnMail;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.TimelineList;
import io.parkverse.shell.part.Tone;

/** A letter: who wrote, until when something is to be done, and the choice. */
class LetterCard extends Card {

    private static final long serialVersionUID = 1L;

    LetterCard(OwnMail mail, Caller caller, LetterView letter, SerializableRunnable changed) {
        super(own("from", letter.cover().sender()));
        actions(pill(letter));
        add(facts(letter), files(mail, caller, letter));
        if (letter.open()) {
            if (letter.handling().choice() == LetterChoice.PICK_UP) {
                add(code(letter));
            }
            add(new ChoiceForm(mail, caller, letter, changed));
        }
        TimelineList steps = new TimelineList();
        mail.history(caller, letter.id())
                .forEach(step -> steps.entry(
                        Words.text("custody.step." + step.kind()),
                        "",
                        Words.moment(step.at()),
                        step.words(Words.locale())));
        add(new Details(own("history"), steps));
    }

    private static Facts facts(LetterView letter) {
        Facts facts = new Facts()
                .fact(own("addressee"), letter.addressee())
                .fact(
                        own("kind"),
                        Words.text("custody.letter-kind." + letter.cover().kind()))
                .fact(own("tracking"), letter.cover().tracking())
                .fact(own("arrived"), Words.moment(letter.period().arrivedAt()));
        if (letter.open()) {
            facts.fact(own("due"), Words.day(letter.period().dueOn()));
        }
        if (!letter.handling().receivedBy().isBlank()) {
            facts.fact(own("received-by"), letter.handling().receivedBy());
        }
        return facts;
    }

    private static Div files(OwnMail mail, Caller caller, LetterView letter) {
        Div row = new Div();
        row.addClassName("pv-row");
        if (letter.cover().photo()) {
            row.add(file("photo", () -> mail.photo(caller, letter.id())));
        }
        if (letter.handling().scan()) {
            row.add(file("scan", () -> mail.scan(caller, letter.id())));
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private static Anchor file(String name, SerializableSupplier<Download> source) {
        Anchor open = new Anchor(Served.shown(source), AttachmentType.INLINE, own(name));
        open.setTarget("_blank");
        return open;
    }

    private static Div code(LetterView letter) {
        Span digits = new Span(letter.handling().code());
        digits.addClassName("pv-code-field");
        digits.getStyle().set("font-size", "24px").set("font-weight", "500");
        Paragraph words = new Paragraph(own("code.words"));
        words.addClassName("pv-muted");
        return new Div(new Span(own("code") + " "), digits, words);
    }

    private static StatePill pill(LetterView letter) {
        if (!letter.open()) {
            return new StatePill(
                    Tone.GOOD, Words.text("custody.outcome." + letter.handling().outcome()));
        }
        if (letter.period().overdue()) {
            return new StatePill(Tone.DANGER, own("overdue"));
        }
        LetterChoice choice = letter.handling().choice();
        return choice == LetterChoice.NONE
                ? new StatePill(Tone.ATTENTION, own("waiting"))
                : new StatePill(Tone.WAITING, own("chosen", Words.text("custody.choice." + choice)));
    }

    private static String own(String name, Object... arguments) {
        return Words.text("workspace.mail." + name, arguments);
    }
}
