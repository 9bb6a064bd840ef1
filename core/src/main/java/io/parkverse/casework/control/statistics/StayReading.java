package io.parkverse.casework.control.statistics;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.statistics.CaseFigures.StepDuration;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Measures how long cases stay in their states, and how long the whole way takes. A stay counts once it is
 * over; a state that is entered again is stayed in again. Ends are no steps. Percentiles are those of
 * {@code percentile_disc}: the nearest rank, always a stay that happened.
 */
@ApplicationScoped
public class StayReading {

    private static final String DURATIONS = Cohort.with("""
            , moves as (
                select c.kind, c.definition_id, c.process_version, e.to_state as state, e.happened_at as begun,
                       lead(e.happened_at) over (partition by e.case_id order by e.happened_at, e.id) as left_at
                from cohort c
                join case_event e on e.tenant_id = c.tenant_id and e.case_id = c.id
                where e.from_state <> e.to_state),
            spans as (
                select m.kind, m.state, s.position, m.process_version, s.name_zh, s.name_en, m.left_at - m.begun as span
                from moves m
                join process_state s on s.definition_id = m.definition_id and s.key = m.state
                where m.left_at is not null and s.kind in ('START', 'NORMAL')
                union all
                select c.kind, '', 1000, 0, '', '', min(e.happened_at) - c.opened_at
                from cohort c
                join case_event e on e.tenant_id = c.tenant_id and e.case_id = c.id and e.to_state = ?
                group by c.id, c.kind, c.opened_at)
            select d.state,
                   (array_agg(d.name_zh order by d.process_version desc))[1],
                   (array_agg(d.name_en order by d.process_version desc))[1],
                   coalesce(d.kind, ''),
                   count(*),
                   round((extract(epoch from percentile_disc(0.5) within group (order by d.span)) / 86400)::numeric, 1),
                   round((extract(epoch from percentile_disc(0.9) within group (order by d.span)) / 86400)::numeric, 1)
            from spans d
            group by grouping sets ((d.state), (d.state, d.kind))
            order by grouping(d.kind) desc, (array_agg(d.position order by d.process_version desc))[1], d.state, 4
            """);

    @Inject
    Sql sql;

    List<StepDuration> durations(Cohort cohort) {
        List<String> milestones = cohort.filter().milestones();
        return sql.query(
                DURATIONS,
                row -> new StepDuration(
                        row.getString(1),
                        name(row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getLong(5),
                        row.getDouble(6),
                        row.getDouble(7)),
                cohort.parameters(milestones.get(milestones.size() - 1)));
    }

    private static Label name(String zh, String en) {
        return zh.isEmpty() ? Label.text("casework.statistics.whole-way") : new Label(zh, en);
    }
}
