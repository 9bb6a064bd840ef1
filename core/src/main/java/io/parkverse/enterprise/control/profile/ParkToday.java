package io.parkverse.enterprise.control.profile;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day at the place of the caller's park; validity follows it. */
@ApplicationScoped
public class ParkToday {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public LocalDate today() {
        String zone = sql.first("select time_zone from park where id = (select app_tenant())", row -> row.getString(1))
                .orElse("UTC");
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }
}
