package io.parkverse.papers.control;

import io.parkverse.papers.boundary.BrandColour;
import io.parkverse.papers.boundary.Letterhead;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;

/** Reads what the papers of a park show of it. */
@ApplicationScoped
public class Letterheads {

    private static final String PETROL = "#0f4c5c";

    @Inject
    Sql sql;

    @Inject
    Instance<BrandColour> colours;

    public Letterhead of(Caller caller) {
        String colour = colours.isResolvable() ? colours.get().of(caller) : PETROL;
        return sql.first(
                        "select name_zh, name_en, time_zone from park where id = ?",
                        row -> new Letterhead(
                                Map.of("zh", row.getString("name_zh"), "en", row.getString("name_en")),
                                colour,
                                ZoneId.of(row.getString("time_zone"))),
                        caller.park().value())
                .orElseThrow();
    }
}
