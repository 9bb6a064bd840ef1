package io.parkverse.settlement.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.statistics.CaseFigures;
import io.parkverse.casework.boundary.statistics.StatisticsPeriod;
import io.parkverse.console.ChartCard;
import io.parkverse.console.ChartTable;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.statistics.SettlementStatistics;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How settlement goes in the park, as charts with tables and files (G4.7). What is chosen stands in the address. */
@Needs("settlement.statistics")
@Route(value = "statistics", layout = ConsoleFrame.class)
public class StatisticsView extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final SettlementStatistics statistics;
    private final DatePicker from = day("from");
    private final DatePicker until = day("until");
    private final MultiSelectComboBox<ApplicationKind> kinds = new MultiSelectComboBox<>();
    private final Div charts = new Div();
    private boolean reading;

    @Inject
    public StatisticsView(SettlementStatistics statistics) {
        this.statistics = statistics;
        kinds.setLabel(own("kind"));
        kinds.setPlaceholder(own("all-kinds"));
        kinds.setItems(ApplicationKind.values());
        kinds.setItemLabelGenerator(kind -> Words.text("settlement.kind." + kind));
        kinds.setWidth("280px");
        from.addValueChangeListener(change -> choose());
        until.addValueChangeListener(change -> choose());
        kinds.addValueChangeListener(change -> choose());
        Div filters = new Div(from, until, kinds);
        filters.addClassName("pv-row");
        charts.addClassName("pv-stack");
        add(new PageHeader(title()).lead(own("lead")), filters, charts);
    }

    @Override
    protected String title() {
        return own("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        StatisticsPeriod usual = statistics.usualPeriod(caller());
        reading = true;
        from.setValue(day(query.getSingleParameter("from").orElse(""), usual.from()));
        until.setValue(day(query.getSingleParameter("until").orElse(""), usual.until()));
        kinds.setValue(Stream.of(ApplicationKind.values())
                .filter(kind -> query.getParameters("kind").contains(kind.name()))
                .collect(Collectors.toSet()));
        reading = false;
        show();
    }

    private void choose() {
        if (reading || from.isEmpty() || until.isEmpty()) {
            return;
        }
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("from", List.of(from.getValue().toString()));
        query.put("until", List.of(until.getValue().toString()));
        if (!kinds.isEmpty()) {
            query.put("kind", kinds.getValue().stream().map(Enum::name).sorted().toList());
        }
        getUI().ifPresent(ui -> ui.navigate("statistics", new QueryParameters(query)));
    }

    private void show() {
        charts.removeAll();
        Deed.done(() -> show(new StatisticsPeriod(from.getValue(), until.getValue()), Set.copyOf(kinds.getValue())));
    }

    private void show(StatisticsPeriod period, Set<ApplicationKind> chosen) {
        CaseFigures figures = statistics.of(caller(), period, chosen);
        if (figures.cases() == 0) {
            charts.add(new EmptyState(VaadinIcon.CHART, own("empty"), own("empty.words")));
            return;
        }
        Reading again = new Reading(period, chosen);
        charts.add(
                card("funnel", figures, again, StatisticsCharts::funnel),
                card("durations", figures, again, StatisticsCharts::durations),
                card("reasons", figures, again, StatisticsCharts::reasons),
                card("months", figures, again, StatisticsCharts::months));
    }

    private ChartCard card(
            String name, CaseFigures figures, Reading again, SerializableFunction<CaseFigures, ChartTable> drawn) {
        return new ChartCard(
                "statistics-" + name,
                drawn.apply(figures),
                own(name + ".how"),
                () -> drawn.apply(statistics.of(caller(), again.period(), again.kinds())));
    }

    private record Reading(StatisticsPeriod period, Set<ApplicationKind> kinds) implements Serializable {}

    /** The day that an address names; another one if it names none. */
    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written.isEmpty() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    private static DatePicker day(String name) {
        DatePicker day = new DatePicker(own(name));
        day.setLocale(Words.locale());
        return day;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.statistics." + name, arguments);
    }
}
