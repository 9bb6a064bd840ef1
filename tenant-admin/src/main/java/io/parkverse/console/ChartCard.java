package io.parkverse.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkverse.shell.Words;
import io.parkverse.shell.chart.Chart;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import java.util.List;

/**
 * A card with a chart whose title is its finding, a button that shows the same as a table, and the table's
 * rows as files. Without figures it says so in place of the chart.
 */
public final class ChartCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Button toggle = new Button();
    private final Div picture = new Div();
    private final Grid<List<String>> table = new Grid<>();

    /**
     * Shows figures.
     *
     * @param name of the exported file
     * @param how one sentence on how the figures are counted
     * @param again reads the figures anew, for the export
     */
    public ChartCard(String name, ChartTable shown, String how, SerializableSupplier<ChartTable> again) {
        setId("chart-" + name);
        Paragraph method = new Paragraph(how);
        method.addClassName("pv-lead");
        if (shown.rows().isEmpty()) {
            add(new Card(shown.chart().title(), method));
            return;
        }
        picture.add(new Chart(shown.chart()));
        fill(shown);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        toggle.addClickListener(click -> show(!table.isVisible()));
        show(false);
        add(new Card(shown.chart().title(), method, picture, table).actions(toggle, exports(name, shown, again)));
    }

    private void show(boolean asTable) {
        table.setVisible(asTable);
        picture.setVisible(!asTable);
        toggle.setText(Words.text(asTable ? "manage.chart.as-chart" : "manage.chart.as-table"));
    }

    private void fill(ChartTable shown) {
        table.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        table.setAllRowsVisible(true);
        for (int column = 0; column < shown.headings().size(); column++) {
            int place = column;
            table.addColumn(row -> row.get(place))
                    .setHeader(shown.headings().get(place))
                    .setAutoWidth(true);
        }
        table.setItems(shown.rows());
    }

    private static Exports<List<String>> exports(
            String name, ChartTable shown, SerializableSupplier<ChartTable> again) {
        Exports<List<String>> exports = Exports.whole(name, () -> again.get().rows());
        for (int column = 0; column < shown.headings().size(); column++) {
            int place = column;
            exports.column(shown.headings().get(place), row -> row.get(place));
        }
        return exports;
    }
}
