package io.parkverse.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import io.parkverse.console.ChartCard;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.StatisticsPark;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.shell.chart.Chart;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.testing.Browserless;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatisticsViewTest {

    private static final String SPRING = "from=2024-03-01&until=2024-05-31";

    private final SettlementPark park = new SettlementPark();
    private final StatisticsPark history = new StatisticsPark(park);

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse", park.operator, Texts.ENGLISH);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.7 each chart is headed by its finding, which is also what is read out")
    void findings() {
        applications();
        open(SPRING);

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "1 of 3 applications reach their certificate",
                        "\"In review\" takes longest: half of the stays last up to 2.0 days",
                        "Most frequent usual reason: \"Documents are missing. Please add those on the list and submit"
                                + " again.\" (1 of 1)",
                        "Most applications began in 2024-03: 2");
        assertThat(_find(Chart.class))
                .hasSize(4)
                .extracting(chart -> chart.getElement().getAttribute("aria-label"))
                .containsExactlyElementsOf(
                        _find(H2.class).stream().map(H2::getText).toList());
    }

    @Test
    @DisplayName("G4.7 each chart can be read as a table and fetched as CSV and Excel")
    void tables() {
        applications();
        open(SPRING);
        ChartCard funnel = _get(ChartCard.class, card -> card.withId("chart-statistics-funnel"));
        assertThat(_find(funnel, Grid.class)).isEmpty();

        _click(_get(funnel, Button.class, button -> button.withText("Show as table")));

        assertThat(rows(funnel))
                .startsWith(List.of("Started", "3", "100%"), List.of("Submitted", "2", "67%"))
                .endsWith(List.of("Certificate", "1", "33%"));
        assertThat(_find(funnel, Chart.class)).isEmpty();
        assertThat(_find(funnel, Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Export CSV", "Export Excel");

        _click(_get(funnel, Button.class, button -> button.withText("Show as chart")));
        assertThat(_find(funnel, Chart.class)).hasSize(1);
    }

    @Test
    @DisplayName("G4.7 days and kinds stand in the address, and the address sets them")
    void address() {
        applications();
        open(SPRING + "&kind=BRANCH");
        assertThat(_get(DatePicker.class, field -> field.withLabel("From")).getValue())
                .isEqualTo(LocalDate.parse("2024-03-01"));
        assertThat(kinds().getValue()).containsExactly(ApplicationKind.BRANCH);
        assertThat(_find(H2.class).get(0).getText()).isEqualTo("0 of 1 application reaches its certificate");

        _setValue(kinds(), Set.of(ApplicationKind.NEW_COMPANY));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=2024-03-01", "until=2024-05-31", "kind=NEW_COMPANY");
        assertThat(_find(H2.class).get(0).getText()).startsWith("1 of 2 applications");
    }

    @Test
    @DisplayName("G4.7 without applications the page says what will be here, also for an address that makes no sense")
    void empty() {
        open("from=yesterday&until=&kind=CASTLE");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Chart.class)).isEmpty();
    }

    @Test
    @DisplayName("G4.7 days in the wrong order give no charts")
    void wrongDays() {
        applications();
        open("from=2024-05-31&until=2024-03-01");

        assertThat(_find(ChartCard.class)).isEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("statistics", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<ApplicationKind> kinds() {
        return _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rows(ChartCard card) {
        Grid<List<String>> table = _get(card, Grid.class);
        return table.getListDataView().getItems().toList();
    }

    private void applications() {
        history.begun(ApplicationKind.NEW_COMPANY, "2024-03-05T10:00")
                .submitted()
                .after(0, "start-review", "review")
                .after(48, "ask-supplement", "supplement", "缺少材料，请按材料清单补齐后重新提交。")
                .after(12, "resubmit", "review")
                .settled();
        history.begun(ApplicationKind.NEW_COMPANY, "2024-03-06T10:00")
                .submitted()
                .after(0, "start-review", "review")
                .after(72, "approve", "approved");
        history.begun(ApplicationKind.BRANCH, "2024-04-06T10:00");
    }
}
