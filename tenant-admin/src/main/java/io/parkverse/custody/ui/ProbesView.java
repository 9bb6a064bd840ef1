package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.probe.Probes;
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

/** Whether companies can be reached at their addresses (G4.3): what needs a decision is at the top. */
@Needs("custody.probe-read")
@Route(value = "probes", layout = ConsoleFrame.class)
public class ProbesView extends ListPage<Probe> {

    private static final long serialVersionUID = 1L;
    private static final String CLOSED = "closed";

    private final Probes probes;
    private final Rights rights;
    private final Checkbox closed = new Checkbox(own(CLOSED));

    @Inject
    public ProbesView(Probes probes, Rights rights) {
        super("probes", VaadinIcon.PHONE);
        this.probes = probes;
        this.rights = rights;
        column("company", probe -> probe.company().name());
        column("code", probe -> probe.company().code());
        column("starts", probe -> probe.startsOn().toString());
        column("due", probe -> probe.dueOn().toString());
        column("tries", probe -> String.valueOf(probe.tries()));
        column("state", ProbesView::state, ProbesView::pill);
        deeds(probe -> Deed.small(own("open"), () -> open(probe)));
        opens(this::open);
        closed.addValueChangeListener(change -> choose(CLOSED, change.getValue() ? "yes" : ""));
        filter(closed);
        if (rights.may(caller(), "custody.probe-decide")) {
            filter(new Button(own("rules"), VaadinIcon.COG_O.create(), click -> askRules()));
        }
    }

    @Override
    protected Page<Probe> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        boolean all = !chosen(CLOSED).isEmpty();
        List<Probe> found = probes.list(caller()).stream()
                .filter(probe -> all || !probe.state().closed())
                .filter(probe -> (probe.company().name() + ' ' + probe.company().code() + ' ' + state(probe))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    @Override
    protected void readFilters() {
        closed.setValue(!chosen(CLOSED).isEmpty());
    }

    private void open(Probe probe) {
        new ProbeDialog(probes, rights, caller(), probe.id(), this::load).open();
    }

    private void askRules() {
        ProbeRules rules = probes.rules(caller());
        IntegerField tries = number("rules.tries", rules.tries());
        IntegerField days = number("rules.days", rules.days());
        IntegerField months = number("rules.months", rules.everyMonths());
        Deed.askWhile(own("rules"), own("rules.save"), () -> save(tries, days, months), tries, days, months);
    }

    private boolean save(IntegerField tries, IntegerField days, IntegerField months) {
        boolean saved = Needed.all(tries, days, months)
                && Deed.done(() -> probes.setRules(
                        caller(), new ProbeRules(tries.getValue(), days.getValue(), months.getValue())));
        if (saved) {
            Tell.done(own("rules.saved"));
        }
        return saved;
    }

    private IntegerField number(String name, int value) {
        IntegerField field = new IntegerField(own(name));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    static StatePill pill(Probe probe) {
        Tone tone = switch (probe.state()) {
            case OPEN -> probe.course().late() ? Tone.DANGER : Tone.WAITING;
            case UNREACHABLE -> Tone.DANGER;
            case PROPOSED -> Tone.ATTENTION;
            case REACHED -> Tone.GOOD;
            case DROPPED, LEFT -> Tone.NEUTRAL;
        };
        return new StatePill(tone, state(probe));
    }

    private static String state(Probe probe) {
        if (probe.state() == ProbeState.OPEN && probe.course().late()) {
            return Words.text("manage.probes.late");
        }
        return probe.state() == ProbeState.OPEN && !probe.course().begun()
                ? Words.text("manage.probes.planned")
                : Words.text("custody.probe-state." + probe.state());
    }
}
