package io.parkverse.custody.control.roster;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.documents.boundary.Download;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The roster as a tagged PDF; all values go in as fields, so that a name is never taken for markup. */
@ApplicationScoped
public class RosterPaper {

    private static final String WIDTHS = "|---|----------|--------|------------|------|\n";

    @Inject
    RosterReading reading;

    @Inject
    Papers papers;

    @Inject
    WorkingDays calendar;

    public Download of(Caller caller, OccupantFilter filter, Locale language) {
        List<Occupant> rows = reading.all(caller, filter);
        Map<String, String> fields = new HashMap<>();
        StringBuilder body = new StringBuilder("# ")
                .append(text(language, "title"))
                .append("\n\n")
                .append(text(language, "count", rows.size()))
                .append("\n\n");
        fields.put("rule", reading.rule(caller, language));
        if (!rows.isEmpty()) {
            head(body, language);
            for (int i = 0; i < rows.size(); i++) {
                row(body, fields, i, rows.get(i), language);
            }
        }
        body.append("\n> {{rule}}\n");
        String number = "ROSTER-" + calendar.today();
        byte[] pdf = papers.renderText(
                caller,
                Map.of(Texts.language(language), body.toString()),
                PaperOrder.in(Texts.supported(language), "custody-roster", number, fields));
        return Download.of("roster-" + calendar.today() + ".pdf", "application/pdf", "", pdf);
    }

    private static void head(StringBuilder body, Locale language) {
        List.of("no", "name", "code", "address", "term")
                .forEach(column ->
                        body.append("| ").append(text(language, column)).append(' '));
        body.append("|\n").append(WIDTHS);
    }

    private static void row(StringBuilder body, Map<String, String> fields, int index, Occupant row, Locale language) {
        String key = "row" + index + ".";
        fields.put(key + "no", String.valueOf(index + 1));
        fields.put(key + "name", RosterReading.marked(row, language));
        fields.put(key + "code", row.papers().code());
        fields.put(key + "address", RosterReading.address(row, language));
        fields.put(key + "term", row.seat().beganOn() + " – " + row.seat().endsOn());
        List.of("no", "name", "code", "address", "term")
                .forEach(
                        column -> body.append("| {{").append(key).append(column).append("}} "));
        body.append("|\n");
    }

    private static String text(Locale language, String name, Object... arguments) {
        return Texts.get(language, "custody.roster." + name, arguments);
    }
}
