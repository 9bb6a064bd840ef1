package io.parkverse.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableComparator;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.View;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list with search, sorting and export. What is searched for stands in the address, so that a list
 * can be sent to a colleague. The texts are those of {@code manage.<route>}: title, lead, search,
 * empty and empty.words.
 *
 * @param <T> a serializable record
 */
public abstract class ListPage<T> extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String DEEDS = "deeds";

    private final String route;
    private final Grid<T> grid = new Grid<>();
    private final TextField words = new TextField();
    private final Div filters = new Div();
    private final Div nothing = new Div();
    private final Exports<T> exports;
    private final Map<String, String> choices = new LinkedHashMap<>();
    private boolean reading;

    protected ListPage(String route, VaadinIcon picture, Component... actions) {
        this.route = route;
        words.setPlaceholder(own("search"));
        words.setAriaLabel(own("search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidth("320px");
        words.addValueChangeListener(change -> search());
        exports = new Exports<>(route, part -> find(words.getValue(), part));
        filters.addClassName("pv-row");
        filters.add(words, exports);
        nothing.add(new EmptyState(picture, own("empty"), own("empty.words")));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        add(new PageHeader(own("title")).lead(own("lead")).actions(actions), filters, grid, nothing);
    }

    /** A part of the rows for what is searched for. */
    protected abstract Page<T> find(String searched, PageRequest part);

    /** The text of this list with a name. */
    protected final String own(String name, Object... arguments) {
        return text("manage." + route + "." + name, arguments);
    }

    protected final void column(String name, SerializableFunction<T, String> value) {
        exports.column(own(name), value);
        grid.addColumn(value::apply)
                .setHeader(own(name))
                .setSortable(true)
                .setResizable(true)
                .setAutoWidth(true);
    }

    /** A column of whole numbers, ordered by size. */
    protected final void number(String name, SerializableFunction<T, Long> value) {
        exports.column(own(name), row -> String.valueOf(value.apply(row)));
        grid.addColumn(value::apply)
                .setHeader(own(name))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setAutoWidth(true);
    }

    /** A column that shows more than its text, such as a pill. */
    protected final void column(
            String name, SerializableFunction<T, String> value, SerializableFunction<T, Component> shown) {
        exports.column(own(name), value);
        SerializableComparator<T> byText = (one, other) -> value.apply(one).compareTo(value.apply(other));
        grid.addComponentColumn(shown::apply)
                .setHeader(own(name))
                .setComparator(byText)
                .setAutoWidth(true);
    }

    /** A last column with what can be done with a row. */
    protected final void deeds(SerializableFunction<T, Component> shown) {
        grid.addComponentColumn(shown::apply).setKey(DEEDS).setAutoWidth(true).setFlexGrow(0);
    }

    protected final void opens(SerializableConsumer<T> opened) {
        grid.addItemClickListener(click -> opened.accept(click.getItem()));
    }

    /** Adds a filter whose value the subclass keeps by {@link #choose}. */
    protected final void filter(Component field) {
        filters.addComponentAtIndex(1, field);
    }

    /** What a filter of the address says; empty when it says nothing. */
    protected final String chosen(String name) {
        return choices.getOrDefault(name, "");
    }

    /** Puts a filter into the address. */
    protected final void choose(String name, String value) {
        choices.put(name, value);
        search();
    }

    /** Shows in the subclass's filters what the address says. */
    protected void readFilters() {}

    protected final void load() {
        ArrayList<T> rows = new ArrayList<>(
                find(words.getValue(), PageRequest.first(PageRequest.MAX_LIMIT)).items());
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    @Override
    protected String title() {
        return own("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        choices.clear();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> choices.put(name, values.isEmpty() ? "" : values.get(0)));
        words.setValue(chosen("q"));
        readFilters();
        reading = false;
        load();
    }

    private void search() {
        if (reading) {
            return;
        }
        choices.put("q", words.getValue());
        Map<String, List<String>> query = new LinkedHashMap<>();
        choices.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.put(name, List.of(value));
            }
        });
        getUI().ifPresent(ui -> ui.navigate(route, new QueryParameters(query)));
    }
}
