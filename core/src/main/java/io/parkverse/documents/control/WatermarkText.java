package io.parkverse.documents.control;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a watermark says: for whose settlement in which park, shown to whom, when. Always in Chinese. */
@ApplicationScoped
public class WatermarkText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public List<String> lines(Caller caller, CaseView shownFor) {
        return sql.first(
                        "select name_zh, time_zone from park where id = ?",
                        row -> List.of(
                                Texts.get(
                                        Texts.CHINESE,
                                        "documents.watermark.purpose",
                                        shownFor.title(),
                                        row.getString("name_zh")),
                                viewer(caller) + "  "
                                        + MINUTE.format(clock.instant().atZone(ZoneId.of(row.getString("time_zone"))))),
                        caller.park().value())
                .orElseThrow();
    }

    private String viewer(Caller caller) {
        return sql.first(
                        "select display_name from account where id = ?",
                        row -> row.getString(1),
                        caller.account().value())
                .orElse("");
    }
}
