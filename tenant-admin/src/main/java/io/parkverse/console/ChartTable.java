package io.parkverse.console;

import io.parkverse.shell.chart.ChartOptions;
import java.io.Serializable;
import java.util.List;

/**
 * A chart and the table of the same figures, which may go further into detail. The chart's title is what
 * can be said of the figures in words.
 *
 * @param headings of the table's columns
 * @param rows each with one text per column
 */
public record ChartTable(ChartOptions chart, List<String> headings, List<List<String>> rows) implements Serializable {

    public ChartTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
