package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.console.Deed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The events of a case that the person may fire now, as buttons with the rows' own labels. */
final class CaseActions {

    /** Events that have a panel of their own, where more than a note is needed. */
    private static final Set<String> ELSEWHERE = Set.of(
            "allocate", "sign-agreement", "settle-fee", "issue-set", "receive-licence", "settle", "revoke", "expire");

    private CaseActions() {}

    /** What an action works on. */
    record Desk(Cases cases, CannedReasons reasons, Caller caller, CaseView seen) implements Serializable {}

    static void addTo(PageHeader header, Desk desk, Runnable again) {
        List<AvailableEvent> events = desk
                .cases()
                .available(desk.caller(), desk.seen().id())
                .stream()
                .filter(event -> !ELSEWHERE.contains(event.event()))
                .toList();
        boolean first = true;
        for (AvailableEvent event : events) {
            Button button = new Button(event.label().in(Words.locale()), click -> ask(desk, event, again));
            button.setId("event-" + event.event());
            if (event.to().kind() == io.parkverse.casework.boundary.State.Kind.END_BAD) {
                button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            } else if (first && event.possible() && !event.noteNeeded()) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                first = false;
            }
            if (!event.possible()) {
                button.setEnabled(false);
                button.setTooltipText(Words.text(event.refusalKey()));
            }
            header.actions(button);
        }
    }

    private static void ask(Desk desk, AvailableEvent event, Runnable again) {
        if (!event.noteNeeded()) {
            fire(desk, event, "", again);
            return;
        }
        ReasonField note = new ReasonField(desk.reasons(), desk.caller(), event.event());
        String verb = event.label().in(Words.locale());
        Deed.askWhile(verb, verb, () -> note.complete() && fire(desk, event, note.reason(), again), note);
    }

    private static boolean fire(Desk desk, AvailableEvent event, String note, Runnable again) {
        boolean done = Deed.done(() -> desk.cases().fireSeen(desk.caller(), desk.seen(), event.event(), note));
        if (done) {
            Tell.done(
                    event.secondLook()
                            ? Words.text("manage.second-look.held")
                            : Words.text("desk.case.moved", event.to().name().in(Words.locale())));
            again.run();
        }
        return done;
    }
}
