package io.parkverse.casework.control.statistics;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.statistics.CaseFigures.ReasonCount;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Ranks why cases went back or were turned down. A note counts for the park's usual reason whose text, in
 * either language, it is; every other note counts as words of somebody's own, whose text is not read out.
 */
@ApplicationScoped
public class ReasonReading {

    private static final String RANKED = Cohort.with("""
            select e.event, coalesce(r.text_zh, ''), coalesce(r.text_en, ''), count(*)
            from cohort c
            join case_event e on e.tenant_id = c.tenant_id and e.case_id = c.id
            left join lateral (
                select k.text_zh, k.text_en from canned_reason k
                where k.tenant_id = c.tenant_id and k.topic = e.event and e.note in (k.text_zh, k.text_en)
                order by k.id limit 1) r on true
            where e.event = any (string_to_array(?, ' ')) and e.from_state <> e.to_state
            group by 1, 2, 3
            order by 4 desc, 1, 2
            """);

    @Inject
    Sql sql;

    List<ReasonCount> ranked(Cohort cohort) {
        return sql.query(
                RANKED,
                row -> count(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                cohort.parameters(String.join(" ", cohort.filter().reasonEvents())));
    }

    private static ReasonCount count(String event, String zh, String en, long count) {
        return zh.isEmpty()
                ? new ReasonCount(event, Label.text("casework.statistics.own-words"), true, count)
                : new ReasonCount(event, new Label(zh, en), false, count);
    }
}
