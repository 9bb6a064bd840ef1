package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/** All enterprises of the park, found by name or code; each opens its profile. */
@Needs("enterprise.list")
@Route(value = "enterprises", layout = ConsoleFrame.class)
public class EnterprisesView extends ListPage<EnterpriseView> {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;
    private final Select<EnterpriseState> state = new Select<>();

    @Inject
    public EnterprisesView(Enterprises enterprises) {
        super("enterprises", VaadinIcon.FACTORY);
        this.enterprises = enterprises;
        state.setItems(EnterpriseState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(own("any-state"));
        state.setAriaLabel(own("state"));
        state.setItemLabelGenerator(value -> value == null ? own("any-state") : said(value));
        state.addValueChangeListener(change -> choose(
                "state", change.getHasValue().isEmpty() ? "" : change.getValue().name()));
        filter(state);
        column("name", EnterpriseView::nameZh);
        column("name-en", EnterpriseView::nameEn);
        column("code", EnterpriseView::code);
        column("state", row -> said(row.state()), row -> pill(row.state()));
        column("form", row -> Words.text("enterprise.form." + row.legalForm()));
        column("since", row -> Words.day(row.foundedAt()));
        deeds(row -> Deed.small(own("open"), () -> open(row)));
        opens(this::open);
    }

    @Override
    protected Page<EnterpriseView> find(String searched, PageRequest part) {
        Set<EnterpriseState> states = state.isEmpty() ? Set.of(EnterpriseState.values()) : Set.of(state.getValue());
        return enterprises.list(caller(), searched, states, part);
    }

    @Override
    protected void readFilters() {
        Stream.of(EnterpriseState.values())
                .filter(value -> value.name().equals(chosen("state")))
                .findFirst()
                .ifPresentOrElse(state::setValue, state::clear);
    }

    static StatePill pill(EnterpriseState state) {
        Tone tone = switch (state) {
            case FOUNDING -> Tone.WAITING;
            case ACTIVE -> Tone.GOOD;
            case LEFT -> Tone.NEUTRAL;
        };
        return new StatePill(tone, said(state));
    }

    private static String said(EnterpriseState state) {
        return Words.text("enterprise.state." + state);
    }

    private void open(EnterpriseView row) {
        getUI().ifPresent(ui -> ui.navigate("enterprises/" + row.id()));
    }
}
