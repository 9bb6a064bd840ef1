package io.parkverse.casework.control.statistics;

import io.parkverse.casework.boundary.statistics.StatisticsFilter;
import io.parkverse.casework.boundary.statistics.StatisticsPeriod;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cases that are counted, as a common table expression named {@code cohort} and its parameters. All
 * figures are about the same cases, so that they can be compared. Lists of keys are passed as one text: keys
 * hold no blanks.
 */
record Cohort(StatisticsFilter filter, ZoneId zone) {

    private static final String COHORT = """
            with cohort as (
                select c.tenant_id, c.id, c.kind, c.definition_id, c.process_version, c.opened_at
                from work_case c
                where c.process = ? and c.opened_at >= ? and c.opened_at < ?
                  and (? = '' or c.kind = any (string_to_array(?, ' ')))
                  and not exists (select from case_event e
                                  where e.tenant_id = c.tenant_id and e.case_id = c.id and e.event = 'adopted'))
            """;

    /** A statement that begins with the cohort. */
    static String with(String rest) {
        return COHORT + rest;
    }

    /** Its parameters, and then those of the rest. */
    Object[] parameters(Object... rest) {
        StatisticsPeriod period = filter.period();
        String kinds = String.join(" ", filter.kinds());
        List<Object> all = new ArrayList<>(List.of(
                filter.process(),
                Timestamp.from(period.from().atStartOfDay(zone).toInstant()),
                Timestamp.from(period.until().plusDays(1).atStartOfDay(zone).toInstant()),
                kinds,
                kinds));
        all.addAll(Arrays.asList(rest));
        return all.toArray();
    }
}
