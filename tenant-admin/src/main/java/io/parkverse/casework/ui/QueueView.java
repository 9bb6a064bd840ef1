package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseBatches;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.casework.boundary.QueueFilter.Holder;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The queue of cases: who waits for whom, until when. Its filters stand in the address. */
@Needs("casework.queue")
@Route(value = "queue", layout = ConsoleFrame.class)
public class QueueView extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    static final String PROCESS = "settlement";

    /** The grid says what its boxes are for on their hosts, where assistive technology does not look. */
    private static final String NAMED_BOXES = """
            const name = () => this.querySelectorAll('vaadin-checkbox[aria-label]').forEach(box => {
              box.accessibleName = box.id === 'selectAllCheckbox' ? $0 : $1;
              box.removeAttribute('aria-label');
            });
            new MutationObserver(name).observe(this, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
            name();""";

    private final Cases cases;
    private final CaseStates states;
    private final Grid<CaseView> grid = new Grid<>();
    private final TextField words = new TextField();
    private final MultiSelectComboBox<String> wanted = new MultiSelectComboBox<>();
    private final Select<Holder> holder = new Select<>();
    private final Div nothing = new Div();
    private final BatchBar batch;
    private final boolean mayClaim;
    private boolean reading;

    @Inject
    public QueueView(Cases cases, Processes processes, CaseBatches batches, Rights rights) {
        this.cases = cases;
        this.states = CaseStates.of(processes.active(caller(), PROCESS));
        this.batch = new BatchBar(new BatchOutcome(batches, caller(), this::load), cases.colleagues(caller()));
        add(
                new PageHeader(text("desk.queue.title"))
                        .lead(text("desk.queue.lead"))
                        .actions(exports()),
                filters(),
                batch,
                grid,
                nothing);
        this.mayClaim = rights.may(caller(), "casework.claim");
        columns();
        if (mayClaim) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.getElement().executeJs(NAMED_BOXES, text("desk.queue.choose-all"), text("desk.queue.choose"));
            grid.asMultiSelect().addValueChangeListener(change -> batch.choose(change.getValue()));
        }
        nothing.add(new EmptyState(VaadinIcon.INBOX, text("desk.queue.empty"), text("desk.queue.empty.words")));
    }

    @Override
    protected String title() {
        return text("desk.queue.title");
    }

    private Div filters() {
        words.setPlaceholder(text("desk.queue.search"));
        words.setAriaLabel(text("desk.queue.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> navigate());
        wanted.setPlaceholder(text("desk.queue.any-state"));
        wanted.setAriaLabel(text("desk.queue.state"));
        wanted.setItems(List.copyOf(states.states().keySet()));
        wanted.setItemLabelGenerator(states::name);
        wanted.setWidth("280px");
        wanted.addValueChangeListener(change -> navigate());
        holder.setItems(Holder.values());
        holder.setAriaLabel(text("desk.queue.holder"));
        holder.setItemLabelGenerator(value -> text("desk.queue.holder." + value.name()));
        holder.setValue(Holder.ANYONE);
        holder.addValueChangeListener(change -> navigate());
        Div row = new Div(words, wanted, holder);
        row.addClassName("pv-row");
        return row;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(CaseView::number).setHeader(text("desk.queue.number")).setAutoWidth(true);
        grid.addColumn(CaseView::title).setHeader(text("desk.queue.enterprise")).setFlexGrow(2);
        grid.addColumn(row -> text("settlement.kind." + row.kind()))
                .setHeader(text("desk.queue.kind"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> states.pill(row.state()))
                .setHeader(text("desk.queue.state"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.deadline().map(Words::day).orElse("—"))
                .setHeader(text("desk.queue.deadline"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::claimButton)
                .setHeader(text("desk.queue.claimed"))
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate("cases/" + click.getItem().id())));
    }

    private Button claimButton(CaseView row) {
        boolean mine = row.claimedBy().filter(caller().account()::equals).isPresent();
        Button button = new Button(text(claimKey(row, mine)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setEnabled(mayClaim && (mine || row.claimedBy().isEmpty()));
        button.addClickListener(click -> {
            try {
                if (mine) {
                    cases.release(caller(), row.id());
                } else {
                    cases.claim(caller(), row.id());
                }
            } catch (DomainException refusal) {
                Tell.refused(refusal);
            }
            load();
        });
        return button;
    }

    private static String claimKey(CaseView row, boolean mine) {
        if (mine) {
            return "desk.queue.release";
        }
        return row.claimedBy().isPresent() ? "desk.queue.taken" : "desk.queue.claim";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        reading = true;
        words.setValue(query.getSingleParameter("q").orElse(""));
        wanted.setValue(Set.copyOf(query.getParameters("state").stream()
                .filter(states.states()::containsKey)
                .toList()));
        holder.setValue(holder(query.getSingleParameter("holder").orElse("")));
        reading = false;
        load();
    }

    /** Whoever an address names; anyone, if it names nobody known. */
    private static Holder holder(String name) {
        return Stream.of(Holder.values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(Holder.ANYONE);
    }

    private void navigate() {
        if (reading) {
            return;
        }
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            query.put("q", List.of(words.getValue()));
        }
        if (!wanted.isEmpty()) {
            query.put("state", List.copyOf(wanted.getValue()));
        }
        if (holder.getValue() != Holder.ANYONE) {
            query.put("holder", List.of(holder.getValue().name()));
        }
        getUI().ifPresent(ui -> ui.navigate("queue", new QueryParameters(query)));
    }

    private void load() {
        List<CaseView> rows = find(PageRequest.first(PageRequest.MAX_LIMIT)).items();
        grid.deselectAll();
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    private Page<CaseView> find(PageRequest part) {
        QueueFilter filter = QueueFilter.of(PROCESS)
                .in(wanted.getValue())
                .heldBy(holder.getValue())
                .with(words.getValue());
        return cases.queue(caller(), filter, part);
    }

    private Exports<CaseView> exports() {
        return new Exports<>("queue", this::find)
                .column(text("desk.queue.number"), CaseView::number)
                .column(text("desk.queue.enterprise"), CaseView::title)
                .column(text("desk.queue.kind"), row -> text("settlement.kind." + row.kind()))
                .column(text("desk.queue.state"), row -> states.name(row.state()))
                .column(
                        text("desk.queue.deadline"),
                        row -> row.deadline().map(Words::day).orElse(""));
    }
}
