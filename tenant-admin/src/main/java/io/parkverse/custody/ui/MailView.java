package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;

/** The mail log of the addresses (G4.2): what has arrived, until when, and what the company wants. */
@Needs("custody.mail-read")
@Route(value = "mail", layout = ConsoleFrame.class)
public class MailView extends ListPage<LetterView> {

    private static final long serialVersionUID = 1L;
    private static final String CLOSED = "closed";

    private final MailRoom mailRoom;
    private final Checkbox closed = new Checkbox(own(CLOSED));

    @Inject
    public MailView(MailRoom mailRoom, Roster roster) {
        super("mail", VaadinIcon.ENVELOPES_O);
        this.mailRoom = mailRoom;
        column("arrived", letter -> Words.moment(letter.period().arrivedAt()));
        column("addressee", LetterView::addressee);
        column("sender", letter -> letter.cover().sender());
        column("kind", letter -> text("custody.letter-kind." + letter.cover().kind()));
        column("tracking", letter -> letter.cover().tracking());
        column("due", letter -> letter.period().dueOn().toString());
        column("choice", letter -> text("custody.choice." + letter.handling().choice()));
        column("state", MailView::state, MailView::pill);
        deeds(letter -> Deed.small(own("open"), () -> open(letter)));
        opens(this::open);
        closed.addValueChangeListener(change -> choose(CLOSED, change.getValue() ? "yes" : ""));
        filter(closed);
        Button add = new Button(
                own("add"),
                VaadinIcon.PLUS.create(),
                click -> new LetterForm(mailRoom, roster, caller(), this::entered).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        filter(add);
    }

    @Override
    protected Page<LetterView> find(String searched, PageRequest part) {
        return mailRoom.find(caller(), searched, chosen(CLOSED).isEmpty(), part);
    }

    @Override
    protected void readFilters() {
        closed.setValue(!chosen(CLOSED).isEmpty());
    }

    private void entered(LetterView letter) {
        Tell.done(own("entered", letter.addressee()));
        load();
        open(letter);
    }

    private void open(LetterView letter) {
        new LetterDialog(mailRoom, caller(), letter.id(), this::load).open();
    }

    static StatePill pill(LetterView letter) {
        Tone tone = Tone.GOOD;
        if (letter.open()) {
            tone = letter.period().overdue() ? Tone.DANGER : Tone.WAITING;
        }
        return new StatePill(tone, state(letter));
    }

    private static String state(LetterView letter) {
        return letter.period().overdue()
                ? Words.text("manage.mail.overdue")
                : Words.text("custody.outcome." + letter.handling().outcome());
    }
}
