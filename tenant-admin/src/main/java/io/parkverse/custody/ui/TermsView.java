package io.parkverse.custody.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.Outstanding;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.boundary.term.Terms;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Terms of companies at their addresses (G4.5): what ends first is at the top, with renewals and moves out. */
@Needs("custody.term-read")
@Route(value = "terms", layout = ConsoleFrame.class)
public class TermsView extends ListPage<Term> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;
    private static final int SOON_DAYS = 30;

    private final Terms terms;
    private final boolean decides;

    @Inject
    public TermsView(Terms terms, Rights rights) {
        super("terms", VaadinIcon.CALENDAR_CLOCK);
        this.terms = terms;
        this.decides = rights.may(caller(), "custody.term-decide");
        column("company", term -> term.seat().company());
        column("where", term -> term.seat().where());
        column("from", term -> term.seat().from().toString());
        column("until", term -> term.seat().until().toString());
        column("days", term -> String.valueOf(term.daysLeft()));
        column("state", TermsView::state, term -> new StatePill(tone(term), state(term)));
        deeds(this::buttons);
    }

    @Override
    protected Page<Term> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        List<Term> found = terms.list(caller()).stream()
                .filter(term -> (term.seat().company() + ' ' + term.seat().where() + ' ' + state(term))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    /** What can be done with a term. */
    Div buttons(Term term) {
        Div row = new Div();
        row.addClassName("pv-row");
        if (decides && term.renewing()) {
            row.add(Deed.small(own("cancel"), () -> cancel(term.renewals().get(0))));
        }
        if (decides && term.leaving()) {
            row.add(Deed.small(own("complete"), () -> complete(term.moveOuts().get(0))));
        }
        return row;
    }

    private void cancel(Renewal renewal) {
        TextField reason = new TextField(own("reason"));
        reason.setMaxLength(LONGEST_REASON);
        Deed.askWhile(
                own("cancel.heading", renewal.company()),
                own("cancel"),
                () -> Needed.all(reason)
                        && done("cancelled", () -> terms.cancel(caller(), renewal.id(), reason.getValue())),
                reason);
    }

    private void complete(MoveOut move) {
        Outstanding open = terms.outstanding(caller(), move.id());
        if (!open.nothing()) {
            Tell.problem(own(
                    "outstanding",
                    open.invoices().size(),
                    String.join(", ", open.invoices()),
                    open.letters(),
                    open.cases().size(),
                    String.join(", ", open.cases())));
            return;
        }
        Tell.sure(
                own("complete"),
                own("complete.words", move.company(), Words.day(move.lastDay()), move.reason()),
                own("complete"),
                () -> done("completed", () -> terms.complete(caller(), move.id())));
    }

    private boolean done(String words, Command deed) {
        boolean done = Deed.done(deed);
        if (done) {
            load();
            Tell.done(own(words));
        }
        return done;
    }

    private static String state(Term term) {
        if (term.leaving()) {
            return Words.text("custody.move-state.OPEN") + " · "
                    + term.moveOuts().get(0).lastDay();
        }
        return term.renewing()
                ? Words.text("custody.renewal-state.OPEN")
                : Words.text(term.daysLeft() <= SOON_DAYS ? "manage.terms.ends-soon" : "manage.terms.runs");
    }

    private static Tone tone(Term term) {
        if (term.leaving() || term.renewing()) {
            return Tone.WAITING;
        }
        return term.daysLeft() <= SOON_DAYS ? Tone.ATTENTION : Tone.GOOD;
    }
}
