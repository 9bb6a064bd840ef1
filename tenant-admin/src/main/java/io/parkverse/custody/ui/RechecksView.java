package io.parkverse.custody.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.Rechecks;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The yearly re-checks of the custodian (G4.4): each building, when it is due, and what was found before. */
@Needs("custody.recheck-read")
@Route(value = "rechecks", layout = ConsoleFrame.class)
public class RechecksView extends ListPage<Recheck> {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "done";

    private final Rechecks rechecks;
    private final Rights rights;
    private final Checkbox done = new Checkbox(own(DONE));

    @Inject
    public RechecksView(Rechecks rechecks, Rights rights) {
        super("rechecks", VaadinIcon.CHECK_SQUARE_O);
        this.rechecks = rechecks;
        this.rights = rights;
        column("place", Recheck::place);
        column("due", check -> check.dueOn().toString());
        column("state", RechecksView::state, RechecksView::pill);
        column("result", RechecksView::result);
        column("done-at", check -> check.open() ? "" : Words.moment(check.doneAt()));
        deeds(check -> Deed.small(own("open"), () -> open(check)));
        opens(this::open);
        done.addValueChangeListener(change -> choose(DONE, change.getValue() ? "yes" : ""));
        filter(done);
    }

    @Override
    protected Page<Recheck> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        boolean all = !chosen(DONE).isEmpty();
        List<Recheck> found = rechecks.list(caller()).stream()
                .filter(check -> all || check.open())
                .filter(check -> (check.place() + ' ' + state(check) + ' ' + result(check))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    @Override
    protected void readFilters() {
        done.setValue(!chosen(DONE).isEmpty());
    }

    private void open(Recheck check) {
        new RecheckDialog(rechecks, rights, caller(), check.id(), this::load).open();
    }

    static StatePill pill(Recheck check) {
        Tone tone = switch (check.standing()) {
            case PLANNED -> Tone.NEUTRAL;
            case DUE -> Tone.ATTENTION;
            case OVERDUE -> Tone.DANGER;
            case DONE -> check.result() == Recheck.Result.PASSED ? Tone.GOOD : Tone.ATTENTION;
        };
        return new StatePill(tone, state(check));
    }

    static String result(Recheck check) {
        return Words.text("custody.recheck-result." + check.result());
    }

    private static String state(Recheck check) {
        return Words.text("custody.recheck-standing." + check.standing());
    }
}
