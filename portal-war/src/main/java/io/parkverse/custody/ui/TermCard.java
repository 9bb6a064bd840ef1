package io.parkverse.custody.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.billing.boundary.Line;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.money.Money;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import java.util.List;

/** The term of a company: until when it runs, what a longer one costs, and the way out. */
class TermCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 90;
    private static final int USUAL_MONTHS = 12;

    private final OwnTerms terms;
    private final Caller caller;
    private final Term term;
    private final SerializableRunnable changed;
    private final Div price = new Div();

    TermCard(OwnTerms terms, Caller caller, Term term, boolean changes, SerializableRunnable changed) {
        super(term.seat().company());
        this.terms = terms;
        this.caller = caller;
        this.term = term;
        this.changed = changed;
        actions(pill());
        add(new Facts()
                .fact(own("where"), term.seat().where())
                .fact(own("from"), Words.day(term.seat().from()))
                .fact(own("until"), Words.day(term.seat().until()))
                .fact(own("days"), String.valueOf(term.daysLeft())));
        if (term.renewing()) {
            add(waiting());
        } else if (term.leaving()) {
            add(leaving(term.moveOuts().get(0), changes));
        } else if (changes) {
            add(renewal(), new Details(own("leave"), new MoveForm(terms, caller, term, this::tellChange)));
        } else {
            add(new Paragraph(own("owner-only")));
        }
    }

    private StatePill pill() {
        if (term.leaving()) {
            return new StatePill(Tone.WAITING, Words.text("custody.move-state.OPEN"));
        }
        if (term.renewing()) {
            return new StatePill(Tone.WAITING, Words.text("custody.renewal-state.OPEN"));
        }
        boolean soon = term.daysLeft() <= SOON_DAYS;
        return new StatePill(soon ? Tone.ATTENTION : Tone.GOOD, own(soon ? "ends-soon" : "runs"));
    }

    private Component waiting() {
        Anchor pay = new Anchor("cases/" + term.seat().workCase() + "/fees", own("pay"));
        pay.addClassName("pv-button");
        return new Div(
                new Paragraph(own("waiting", Words.day(term.renewals().get(0).newUntil()))), pay);
    }

    private Component leaving(MoveOut move, boolean changes) {
        Div part = new Div(new Paragraph(own("leaving", Words.day(move.lastDay()))));
        if (changes) {
            part.add(new Button(own("stay"), click -> act("stayed", () -> terms.stay(caller, move.id()))));
        }
        return part;
    }

    private Component renewal() {
        Select<Integer> months = new Select<>();
        months.setLabel(own("months"));
        months.setItems(6, USUAL_MONTHS, 24, 36);
        months.setItemLabelGenerator(value -> own("months.value", value));
        months.addValueChangeListener(change -> offer(change.getValue()));
        months.setValue(USUAL_MONTHS);
        Button renew = new Button(
                own("renew"),
                click -> act("renewed", () -> terms.renew(caller, term.seat().workCase(), months.getValue())));
        renew.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(months, price, renew);
        form.addClassName("pv-form");
        return form;
    }

    private void offer(int months) {
        price.removeAll();
        try {
            List<Line> lines = terms.offer(caller, term.seat().workCase(), months);
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(name(line) + " · " + Words.amount(line.total()))));
            String sum = lines.stream()
                    .map(Line::total)
                    .reduce(Money::plus)
                    .map(Words::amount)
                    .orElse("");
            price.add(
                    list,
                    new Paragraph(own("sum", sum, Words.day(term.seat().until().plusMonths(months)))));
        } catch (DomainException refusal) {
            price.add(new Paragraph(Words.refusal(refusal)));
        }
    }

    private void act(String words, SerializableRunnable deed) {
        try {
            deed.run();
        } catch (DomainException refusal) {
            Tell.refused(refusal);
            return;
        }
        Tell.done(own(words));
        tellChange();
    }

    private void tellChange() {
        changed.run();
    }

    private static String name(Line line) {
        return Words.locale().equals(Texts.CHINESE) ? line.textZh() : line.textEn();
    }

    private static String own(String name, Object... arguments) {
        return Words.text("workspace.term." + name, arguments);
    }
}
