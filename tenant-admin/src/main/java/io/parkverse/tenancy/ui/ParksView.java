package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.boundary.ParkFilter;
import io.parkverse.tenancy.boundary.ParkOpening;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/** All parks of the deployment, for the platform's operators. */
@Needs("tenancy.list")
@Route(value = "parks", layout = ConsoleFrame.class)
public class ParksView extends ListPage<ParkView> {

    private static final long serialVersionUID = 1L;

    private final Parks parks;
    private final Select<ParkState> state = new Select<>();

    @Inject
    public ParksView(Parks parks, ParkOpening opening) {
        super("parks", VaadinIcon.GLOBE, ParkForm.button(parks, opening));
        this.parks = parks;
        state.setItems(ParkState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(own("any-state"));
        state.setAriaLabel(own("state"));
        state.setItemLabelGenerator(value -> value == null ? own("any-state") : text("tenancy.state." + value));
        state.addValueChangeListener(change -> choose(
                "state", change.getHasValue().isEmpty() ? "" : change.getValue().name()));
        filter(state);
        column("name", park -> park.name(Words.locale()));
        column("slug", ParkView::slug);
        column("kind", park -> Words.text("tenancy.kind." + park.kind()));
        column("state", park -> Words.text("tenancy.state." + park.state()), park -> ParkPill.of(park.state()));
        column("plan", park -> Words.text("tenancy.plan." + park.plan()));
        column("host", ParkView::host);
        column("since", park -> Words.moment(park.createdAt()));
        deeds(park -> new Button(own("open"), click -> show(park)));
        opens(this::show);
    }

    @Override
    protected Page<ParkView> find(String searched, PageRequest part) {
        Set<ParkState> states = state.isEmpty() ? Set.of() : Set.of(state.getValue());
        return parks.list(caller(), new ParkFilter(searched, states), part);
    }

    @Override
    protected void readFilters() {
        Stream.of(ParkState.values())
                .filter(value -> value.name().equals(chosen("state")))
                .findFirst()
                .ifPresentOrElse(state::setValue, state::clear);
    }

    private void show(ParkView park) {
        getUI().ifPresent(ui -> ui.navigate("parks/" + park.slug()));
    }
}
