package io.parkverse.billing.control;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day at the place of the caller's park; numbers and due dates follow it. */
@ApplicationScoped
public class ParkDay {

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
