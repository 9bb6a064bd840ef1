package io.parkverse.custody.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** The terms of the person's companies at their addresses (G4.5): renewed, or ended by a move. */
@Needs("custody.term-own")
@Route(value = "term", layout = PortalFrame.class)
public class TermView extends View {

    private static final long serialVersionUID = 1L;

    private final OwnTerms terms;
    private final Rights rights;

    @Inject
    public TermView(OwnTerms terms, Rights rights) {
        this.terms = terms;
        this.rights = rights;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.term");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).lead(text("workspace.term.lead")));
        List<Term> running = terms.list(caller());
        if (running.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK, text("workspace.term.empty.title"), text("workspace.term.empty.words")));
        }
        if (!running.isEmpty()) {
            add(exports());
        }
        boolean changes = rights.may(caller(), "custody.term-change");
        running.forEach(term -> add(new TermCard(terms, caller(), term, changes, this::show)));
    }

    private Exports<Term> exports() {
        return Exports.whole("terms", () -> terms.list(caller()))
                .column(text("workspace.export.company"), term -> term.seat().company())
                .column(text("workspace.term.where"), term -> term.seat().where())
                .column(
                        text("workspace.term.from"),
                        term -> Words.day(term.seat().from()))
                .column(
                        text("workspace.term.until"),
                        term -> Words.day(term.seat().until()))
                .column(text("workspace.term.days"), term -> String.valueOf(term.daysLeft()))
                .column(text("workspace.export.number"), term -> term.seat().caseNumber());
    }
}
