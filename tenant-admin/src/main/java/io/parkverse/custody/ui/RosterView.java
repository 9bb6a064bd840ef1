package io.parkverse.custody.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.Locale;

/** Who is settled at the park's addresses (G4.1), with the copies that a registrar asks for. */
@Needs("custody.roster-read")
@Route(value = "roster", layout = ConsoleFrame.class)
public class RosterView extends ListPage<Occupant> {

    private static final long serialVersionUID = 1L;
    private static final String FORMER = "former";

    private final Roster roster;
    private final Checkbox former = new Checkbox(own(FORMER));

    @Inject
    public RosterView(Roster roster, Rights rights) {
        super("roster", VaadinIcon.RECORDS);
        this.roster = roster;
        column("name", Occupant::name);
        column("code", row -> row.papers().code());
        column("kind", row -> text("settlement.address-kind." + row.seat().kind()));
        column("address", RosterView::address);
        column("from", row -> Words.day(row.seat().beganOn()));
        column("until", row -> Words.day(row.seat().endsOn()));
        column("certificate", row -> row.papers().certificate());
        column("contact", row -> row.contact().name() + " " + row.contact().mobile());
        column("state", RosterView::state, row -> new StatePill(tone(row), state(row)));
        opens(row -> getUI().ifPresent(ui -> ui.navigate("cases/" + row.caseId())));
        former.addValueChangeListener(change -> choose(FORMER, change.getValue() ? "yes" : ""));
        if (rights.may(caller(), "custody.roster-export")) {
            Locale language = Words.locale();
            filter(copy("pdf", () -> roster.pdf(caller(), wanted(chosen("q")), language)));
            filter(copy("csv", () -> roster.csv(caller(), wanted(chosen("q")), language)));
        }
        filter(former);
    }

    @Override
    protected Page<Occupant> find(String searched, PageRequest part) {
        return roster.find(caller(), wanted(searched), part);
    }

    @Override
    protected void readFilters() {
        former.setValue(!chosen(FORMER).isEmpty());
    }

    private OccupantFilter wanted(String searched) {
        return OccupantFilter.current(searched).withFormer(!chosen(FORMER).isEmpty());
    }

    private Anchor copy(String form, SerializableSupplier<Download> source) {
        Anchor link = new Anchor(Served.saved(source), own("registrar." + form));
        link.addClassName("pv-button");
        return link;
    }

    private static String address(Occupant row) {
        return Words.locale().equals(Texts.CHINESE)
                ? row.seat().textZh()
                : row.seat().textEn();
    }

    private static Tone tone(Occupant row) {
        return row.seat().current() ? Tone.GOOD : Tone.NEUTRAL;
    }

    private static String state(Occupant row) {
        return Words.text(row.seat().current() ? "custody.roster.current" : "custody.roster.left");
    }
}
