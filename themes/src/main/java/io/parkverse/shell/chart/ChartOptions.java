package io.parkverse.shell.chart;

import java.io.Serializable;
import java.util.List;

/**
 * What a chart shows: words and figures only, never script. Each series has one figure per category.
 *
 * @param title the finding or the question, read out in place of the picture
 * @param unit what is counted, at the axis
 * @param categories names, in the order shown
 */
public record ChartOptions(Kind kind, String title, String unit, List<String> categories, List<Series> series)
        implements Serializable {

    /** How figures are drawn. */
    public enum Kind {
        /** Lying bars, one beside the other; for long names. */
        BARS,
        /** Standing columns, series on top of each other; for time. */
        COLUMNS
    }

    /** Figures of one meaning. */
    public record Series(String name, List<Double> figures) implements Serializable {

        public Series {
            figures = List.copyOf(figures);
        }
    }

    public ChartOptions {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int size = categories.size();
        if (series.isEmpty() || series.stream().anyMatch(one -> one.figures().size() != size)) {
            throw new IllegalArgumentException("each series needs a figure for each of " + size + " categories");
        }
    }
}
