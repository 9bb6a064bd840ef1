package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.BuildingView;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.address.PoolOverview;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tile;
import jakarta.inject.Inject;
import java.util.List;

/** The pool of addresses: buildings, rooms and cluster units, and how full they are. */
@Needs("settlement.pool-read")
@Route(value = "addresses", layout = ConsoleFrame.class)
public class AddressesView extends View {

    private static final long serialVersionUID = 1L;

    private final AddressPool pool;
    private final History history;
    private final Grid<UnitView> grid = new Grid<>();
    private final Div overview = new Div();
    private final Div nothing = new Div();
    private final TextField words = new TextField();

    @Inject
    public AddressesView(AddressPool pool, History history) {
        this.pool = pool;
        this.history = history;
        Button building = new Button(text("desk.addresses.add-building"), click -> addBuilding());
        Button unit = new Button(text("desk.addresses.add-unit"), click -> addUnit());
        unit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.setPlaceholder(text("desk.addresses.search"));
        words.setAriaLabel(text("desk.addresses.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> load());
        nothing.add(new EmptyState(
                VaadinIcon.BUILDING_O, text("desk.addresses.empty"), text("desk.addresses.empty.words")));
        add(
                new PageHeader(title()).lead(text("desk.addresses.lead")).actions(exports(), building, unit),
                overview,
                words,
                grid,
                nothing);
        columns();
        load();
    }

    @Override
    protected String title() {
        return text("desk.console.addresses");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.addColumn(unit -> unit.building().nameZh())
                .setHeader(text("desk.addresses.building"))
                .setSortable(true);
        grid.addColumn(UnitView::code).setHeader(text("desk.addresses.code")).setSortable(true);
        grid.addColumn(UnitView::roomZh).setHeader(text("desk.addresses.room"));
        grid.addColumn(unit -> text("settlement.address-kind." + unit.kind().name()))
                .setHeader(text("desk.addresses.kind"));
        grid.addComponentColumn(AddressesView::bar).setHeader(text("desk.addresses.used"));
        grid.addComponentColumn(this::openButton).setHeader("");
        grid.addComponentColumn(
                        unit -> history.of(caller(), "address-unit", unit.id().value()))
                .setHeader("");
    }

    private static Div bar(UnitView unit) {
        ProgressBar bar = new ProgressBar(0, unit.capacity(), unit.used());
        bar.getElement().setAttribute("aria-label", Words.text("desk.addresses.used"));
        Div cell = new Div(new Div(unit.used() + " / " + unit.capacity()), bar);
        cell.getStyle().set("min-width", "120px");
        return cell;
    }

    private Button openButton(UnitView unit) {
        Button button = new Button(text(unit.open() ? "desk.addresses.close" : "desk.addresses.open"), click -> {
            changed(() -> pool.setOpen(caller(), unit.id(), !unit.open()));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Page<UnitView> find(PageRequest part) {
        return pool.units(caller(), words.getValue(), part);
    }

    private Exports<UnitView> exports() {
        return new Exports<>("addresses", this::find)
                .column(text("desk.addresses.building"), unit -> unit.building().nameZh())
                .column(text("desk.addresses.code"), UnitView::code)
                .column(text("desk.addresses.room"), UnitView::roomZh)
                .column(
                        text("desk.addresses.kind"),
                        unit -> text("settlement.address-kind." + unit.kind().name()))
                .column(text("desk.addresses.used"), unit -> unit.used() + " / " + unit.capacity());
    }

    private void load() {
        List<UnitView> units = find(PageRequest.first(PageRequest.MAX_LIMIT)).items();
        grid.setItems(units);
        grid.setVisible(!units.isEmpty());
        nothing.setVisible(units.isEmpty());
        overview.removeAll();
        overview.add(Tile.row(pool.overview(caller()).stream().map(this::tile).toArray(Tile[]::new)));
    }

    private Tile tile(PoolOverview kind) {
        return new Tile(
                text("settlement.address-kind." + kind.kind().name()),
                String.valueOf(kind.free()),
                text("desk.addresses.of", kind.capacity()));
    }

    private void addBuilding() {
        TextField nameZh = new TextField(text("desk.addresses.name-zh"));
        TextField nameEn = new TextField(text("desk.addresses.name-en"));
        TextField addressZh = new TextField(text("desk.addresses.address-zh"));
        TextField addressEn = new TextField(text("desk.addresses.address-en"));
        Deed.askWhile(
                text("desk.addresses.add-building"),
                text("shell.save"),
                () -> Needed.all(nameZh, addressZh)
                        && changed(() -> pool.addBuilding(
                                caller(),
                                new NewBuilding(
                                        nameZh.getValue(),
                                        nameEn.getValue(),
                                        addressZh.getValue(),
                                        addressEn.getValue()))),
                nameZh,
                nameEn,
                addressZh,
                addressEn);
    }

    private void addUnit() {
        ComboBox<BuildingView> building = new ComboBox<>(text("desk.addresses.building"));
        building.setItems(pool.buildings(caller()));
        building.setItemLabelGenerator(BuildingView::nameZh);
        Select<AddressKind> kind = new Select<>();
        kind.setLabel(text("desk.addresses.kind"));
        kind.setItems(AddressKind.values());
        kind.setItemLabelGenerator(value -> text("settlement.address-kind." + value.name()));
        kind.setValue(AddressKind.CLUSTER);
        TextField code = new TextField(text("desk.addresses.code"));
        TextField room = new TextField(text("desk.addresses.room"));
        IntegerField capacity = new IntegerField(text("desk.addresses.capacity"));
        capacity.setValue(50);
        Deed.askWhile(
                text("desk.addresses.add-unit"),
                text("shell.save"),
                () -> Needed.all(building, kind, code, capacity)
                        && changed(() -> pool.addUnit(
                                caller(),
                                new NewUnit(
                                        building.getValue().id(),
                                        kind.getValue(),
                                        code.getValue(),
                                        room.getValue(),
                                        room.getValue(),
                                        capacity.getValue()))),
                building,
                kind,
                code,
                room,
                capacity);
    }

    private boolean changed(Command deed) {
        boolean done = Deed.done(deed);
        load();
        return done;
    }
}
