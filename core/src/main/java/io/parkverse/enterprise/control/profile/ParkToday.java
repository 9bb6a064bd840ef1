package io.parkverse.enterprise.control.profile;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The calendar day at the place of the caller's park; validity follows it. */
@ApplicationScoped
public class ParkToday {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The moment at which a day is over. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return sql.first("select time_zone from park where id = (select app_tenant())", row -> row.getString(1))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
