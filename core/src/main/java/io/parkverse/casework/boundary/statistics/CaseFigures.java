package io.parkverse.casework.boundary.statistics;

import io.parkverse.casework.boundary.Label;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * Figures over the cases that were opened in a period. Cases taken over from elsewhere are not among
 * them, since their course was not here.
 *
 * @param cases all that are counted
 * @param durations in the order of the way; first each step over all kinds, then by kind
 * @param reasons the most frequent first
 * @param months every month of the period, for each kind that occurs in it
 */
public record CaseFigures(
        long cases,
        List<FunnelStep> funnel,
        List<StepDuration> durations,
        List<ReasonCount> reasons,
        List<MonthCount> months)
        implements Serializable {

    public CaseFigures {
        funnel = List.copyOf(funnel);
        durations = List.copyOf(durations);
        reasons = List.copyOf(reasons);
        months = List.copyOf(months);
    }

    /**
     * A milestone.
     *
     * @param count cases that have come to it or beyond, whatever became of them later
     * @param percent of all cases counted, rounded half up
     */
    public record FunnelStep(String state, long count, int percent) implements Serializable {}

    /**
     * How long a state was stayed in, over stays that are over. Days are of 24 hours, to one decimal;
     * percentiles are the nearest rank: the shortest stay that is not exceeded by half, or by nine
     * tenths, of the stays.
     *
     * @param state empty for the whole way, from opening to the last milestone
     * @param name as the newest version of the process calls it
     * @param kind of the cases; empty for all
     */
    public record StepDuration(
            String state, Label name, String kind, long stays, double medianDays, double ninetiethDays)
            implements Serializable {

        public boolean wholeWay() {
            return state.isEmpty();
        }
    }

    /**
     * Why cases went back or were turned down. Only the park's usual reasons are told apart: what people
     * wrote in words of their own may name somebody, and is counted together.
     *
     * @param ownWords whether all notes that are no usual reason are counted here
     */
    public record ReasonCount(String event, Label text, boolean ownWords, long count) implements Serializable {}

    /** Cases of a kind that were opened in a month of the park's time zone. */
    public record MonthCount(YearMonth month, String kind, long count) implements Serializable {}
}
