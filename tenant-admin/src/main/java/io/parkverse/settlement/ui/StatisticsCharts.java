package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.statistics.CaseFigures;
import io.parkverse.casework.boundary.statistics.CaseFigures.FunnelStep;
import io.parkverse.casework.boundary.statistics.CaseFigures.MonthCount;
import io.parkverse.casework.boundary.statistics.CaseFigures.ReasonCount;
import io.parkverse.casework.boundary.statistics.CaseFigures.StepDuration;
import io.parkverse.console.ChartTable;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.Words;
import io.parkverse.shell.chart.ChartOptions;
import io.parkverse.shell.chart.ChartOptions.Kind;
import io.parkverse.shell.chart.ChartOptions.Series;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Puts the figures of settlement into charts, tables and findings, in the language of the person. */
final class StatisticsCharts {

    private StatisticsCharts() {}

    /** How far applications come. */
    static ChartTable funnel(CaseFigures figures) {
        List<FunnelStep> steps = figures.funnel();
        long last = steps.get(steps.size() - 1).count();
        return new ChartTable(
                new ChartOptions(
                        Kind.BARS,
                        own("funnel.finding", last, figures.cases()),
                        own("unit.applications"),
                        steps.stream().map(step -> milestone(step.state())).toList(),
                        List.of(series("count", steps, FunnelStep::count))),
                List.of(own("step"), own("count"), own("share")),
                steps.stream()
                        .map(step ->
                                List.of(milestone(step.state()), String.valueOf(step.count()), step.percent() + "%"))
                        .toList());
    }

    /** How long each step takes; the table says so by kind, too. */
    static ChartTable durations(CaseFigures figures) {
        List<StepDuration> steps = figures.durations().stream()
                .filter(step -> step.kind().isEmpty() && !step.wholeWay())
                .toList();
        return new ChartTable(
                new ChartOptions(
                        Kind.BARS,
                        slowest(steps),
                        own("unit.days"),
                        steps.stream().map(StatisticsCharts::name).toList(),
                        List.of(
                                series("median", steps, StepDuration::medianDays),
                                series("ninetieth", steps, StepDuration::ninetiethDays))),
                List.of(own("step"), own("kind"), own("stays"), own("median"), own("ninetieth")),
                figures.durations().stream()
                        .map(step -> List.of(
                                name(step),
                                step.kind().isEmpty() ? own("all-kinds") : kind(step.kind()),
                                String.valueOf(step.stays()),
                                String.valueOf(step.medianDays()),
                                String.valueOf(step.ninetiethDays())))
                        .toList());
    }

    /** Why applications were sent back or rejected. */
    static ChartTable reasons(CaseFigures figures) {
        List<ReasonCount> reasons = figures.reasons();
        return new ChartTable(
                new ChartOptions(
                        Kind.BARS,
                        mostFrequent(reasons),
                        own("unit.times"),
                        reasons.stream()
                                .map(one -> event(one) + " · " + one.text().in(Words.locale()))
                                .toList(),
                        List.of(series("times", reasons, ReasonCount::count))),
                List.of(own("event"), own("reason"), own("times")),
                reasons.stream()
                        .map(one -> List.of(event(one), one.text().in(Words.locale()), String.valueOf(one.count())))
                        .toList());
    }

    /** How many applications of which kind began in which month. */
    static ChartTable months(CaseFigures figures) {
        Map<String, List<MonthCount>> byKind = figures.months().stream()
                .collect(Collectors.groupingBy(MonthCount::kind, TreeMap::new, Collectors.toList()));
        Map<YearMonth, Long> totals = figures.months().stream()
                .collect(Collectors.groupingBy(
                        MonthCount::month, TreeMap::new, Collectors.summingLong(MonthCount::count)));
        List<Series> series = byKind.entrySet().stream()
                .map(one -> new Series(
                        kind(one.getKey()),
                        one.getValue().stream()
                                .map(count -> (double) count.count())
                                .toList()))
                .toList();
        return new ChartTable(
                new ChartOptions(
                        Kind.COLUMNS,
                        busiest(totals),
                        own("unit.applications"),
                        totals.keySet().stream().map(YearMonth::toString).toList(),
                        series.isEmpty() ? List.of(new Series(own("count"), List.of())) : series),
                List.of(own("month"), own("kind"), own("count")),
                figures.months().stream()
                        .map(one -> List.of(one.month().toString(), kind(one.kind()), String.valueOf(one.count())))
                        .toList());
    }

    private static String slowest(List<StepDuration> steps) {
        return steps.stream()
                .max(Comparator.comparingDouble(StepDuration::medianDays))
                .filter(step -> step.medianDays() > 0)
                .map(step -> own("durations.finding", name(step), String.valueOf(step.medianDays())))
                .orElse(own("durations.title"));
    }

    private static String mostFrequent(List<ReasonCount> reasons) {
        long all = reasons.stream().mapToLong(ReasonCount::count).sum();
        return reasons.stream()
                .filter(one -> !one.ownWords())
                .findFirst()
                .map(one -> own("reasons.finding", one.text().in(Words.locale()), one.count(), all))
                .orElse(own(reasons.isEmpty() ? "reasons.none" : "reasons.title"));
    }

    private static String busiest(Map<YearMonth, Long> totals) {
        return totals.entrySet().stream()
                .max(Map.Entry.<YearMonth, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> own("months.finding", most.getKey().toString(), most.getValue()))
                .orElse(own("months.title"));
    }

    private static <T> Series series(String name, List<T> rows, ToDoubleFunction<T> figure) {
        return new Series(own(name), rows.stream().map(figure::applyAsDouble).toList());
    }

    private static String milestone(String state) {
        return own("milestone." + state);
    }

    private static String name(StepDuration step) {
        return step.name().in(Words.locale());
    }

    private static String event(ReasonCount one) {
        Locale locale = Words.locale();
        return Texts.find(locale, "desk.reason.topic." + one.event()).orElse(one.event());
    }

    private static String kind(String kind) {
        return Words.text("settlement.kind." + kind);
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.statistics." + name, arguments);
    }
}
