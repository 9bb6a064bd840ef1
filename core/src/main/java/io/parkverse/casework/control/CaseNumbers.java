package io.parkverse.casework.control;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Numbers of cases, without gaps: counted per park, prefix and year of the park's time zone. Openers of
 * the same park wait for each other on the counter's row until they commit.
 */
@ApplicationScoped
public class CaseNumbers {

    private static final String NEXT =
            "insert into case_number (tenant_id, id, version, prefix, year, last) values (?, ?, 1, ?, ?, 1)"
                    + " on conflict (tenant_id, prefix, year) do update"
                    + " set last = case_number.last + 1, version = case_number.version + 1 returning last";

    @Inject
    Sql sql;

    @Inject
    WorkingDays calendar;

    public String next(Caller caller, String prefix) {
        int year = calendar.today().getYear();
        int last = sql.first(NEXT, row -> row.getInt(1), caller.park().value(), UuidV7.next(), prefix, year)
                .orElseThrow();
        return String.format(Locale.ROOT, "%s%d-%06d", prefix, year, last);
    }
}
