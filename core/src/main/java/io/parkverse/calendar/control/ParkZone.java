package io.parkverse.calendar.control;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The time zone of the park of the running transaction. */
@ApplicationScoped
public class ParkZone {

    @Inject
    Sql sql;

    public ZoneId get() {
        return sql.first(
                        "select time_zone from park where id = (select app_tenant())",
                        row -> ZoneId.of(row.getString("time_zone")))
                .orElseThrow(() -> new IllegalStateException("the park of this transaction does not exist"));
    }
}
