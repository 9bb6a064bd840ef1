package io.parkverse.casework.control.statistics;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.boundary.statistics.CaseFigures;
import io.parkverse.casework.boundary.statistics.CaseFigures.FunnelStep;
import io.parkverse.casework.boundary.statistics.CaseFigures.MonthCount;
import io.parkverse.casework.boundary.statistics.StatisticsFilter;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts cases for the statistics, in one statement per figure whatever the number of cases. */
@ApplicationScoped
public class CaseReading {

    private static final int WHOLE = 100;

    /** How many cases have come as far as a milestone and no further; 1 is the first. */
    private static final String FURTHEST = Cohort.with("""
            select r.furthest, count(*)
            from (select c.id, coalesce(max(m.place), 1) as furthest
                  from cohort c
                  left join case_event e on e.tenant_id = c.tenant_id and e.case_id = c.id
                  left join unnest(string_to_array(?, ' ')) with ordinality as m (state, place) on m.state = e.to_state
                  group by c.id) r
            group by r.furthest
            """);

    private static final String BY_MONTH = Cohort.with("""
            select to_char(c.opened_at at time zone ?, 'YYYY-MM'), c.kind, count(*)
            from cohort c
            group by 1, 2
            """);

    @Inject
    Sql sql;

    @Inject
    WorkingDays days;

    @Inject
    StayReading stays;

    @Inject
    ReasonReading reasons;

    public CaseFigures of(StatisticsFilter filter) {
        Cohort cohort = new Cohort(filter, days.zone());
        List<FunnelStep> funnel = funnel(cohort);
        return new CaseFigures(
                funnel.get(0).count(), funnel, stays.durations(cohort), reasons.ranked(cohort), months(cohort));
    }

    private List<FunnelStep> funnel(Cohort cohort) {
        List<String> milestones = cohort.filter().milestones();
        long[] reached = new long[milestones.size()];
        sql.query(
                        FURTHEST,
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        cohort.parameters(String.join(" ", milestones)))
                .forEach(row -> {
                    for (int place = 0; place < row[0]; place++) {
                        reached[place] += row[1];
                    }
                });
        List<FunnelStep> funnel = new ArrayList<>();
        for (int place = 0; place < reached.length; place++) {
            funnel.add(new FunnelStep(milestones.get(place), reached[place], percent(reached[place], reached[0])));
        }
        return funnel;
    }

    private List<MonthCount> months(Cohort cohort) {
        Map<MonthKind, Long> counted = sql
                .query(
                        BY_MONTH,
                        row -> new MonthCount(YearMonth.parse(row.getString(1)), row.getString(2), row.getLong(3)),
                        cohort.parameters(cohort.zone().getId()))
                .stream()
                .collect(Collectors.toMap(
                        one -> new MonthKind(one.month(), one.kind()), MonthCount::count, Long::sum, TreeMap::new));
        TreeSet<String> kinds =
                counted.keySet().stream().map(MonthKind::kind).collect(Collectors.toCollection(TreeSet::new));
        return cohort.filter().period().months().stream()
                .flatMap(month -> kinds.stream()
                        .map(kind -> new MonthCount(month, kind, counted.getOrDefault(new MonthKind(month, kind), 0L))))
                .toList();
    }

    private static int percent(long part, long all) {
        return all == 0 ? 0 : (int) Math.round((double) part * WHOLE / all);
    }

    private record MonthKind(YearMonth month, String kind) implements Comparable<MonthKind> {

        @Override
        public int compareTo(MonthKind other) {
            int byMonth = month.compareTo(other.month);
            return byMonth == 0 ? kind.compareTo(other.kind) : byMonth;
        }
    }
}
