package io.parkverse.custody.control.roster;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The roster as CSV with a byte order mark, which Excel needs for Chinese. A cell that a spreadsheet would
 * take for a formula is defused by an apostrophe (OWASP, CSV injection).
 */
@ApplicationScoped
public class RosterSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "name",
            "code",
            "kind",
            "address",
            "began",
            "ends",
            "established",
            "licence-until",
            "certificate",
            "contact",
            "mobile",
            "mail",
            "state",
            "simulated");

    @Inject
    RosterReading reading;

    @Inject
    WorkingDays calendar;

    public Download of(Caller caller, OccupantFilter filter, Locale language) {
        StringBuilder sheet = new StringBuilder("\uFEFF");
        sheet.append(line(List.of(reading.rule(caller, language))));
        sheet.append(line(COLUMNS.stream()
                .map(column -> Texts.get(language, "custody.roster." + column))
                .toList()));
        reading.all(caller, filter).forEach(row -> sheet.append(line(cells(row, language))));
        return Download.of(
                "roster-" + calendar.today() + ".csv",
                "text/csv;charset=utf-8",
                "",
                sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Occupant row, Locale language) {
        Occupant.Seat seat = row.seat();
        Occupant.Papers papers = row.papers();
        return List.of(
                RosterReading.marked(row, language),
                papers.code(),
                Texts.get(language, "settlement.address-kind." + seat.kind()),
                RosterReading.address(row, language),
                seat.beganOn().toString(),
                seat.endsOn().toString(),
                RosterReading.day(papers.establishedOn(), language),
                RosterReading.day(papers.validUntil(), language),
                papers.certificate(),
                row.contact().name(),
                row.contact().mobile(),
                row.contact().mail(),
                Texts.get(language, seat.current() ? "custody.roster.current" : "custody.roster.left"),
                Texts.get(language, papers.simulated() ? "custody.yes" : "custody.no"));
    }

    /** Cells as one line of a sheet. */
    public static String line(List<String> cells) {
        return cells.stream().map(RosterSheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
