package io.parkverse.custody.control.report;

import io.parkverse.custody.boundary.report.RegulatorReport;
import io.parkverse.custody.control.roster.RosterReading;
import io.parkverse.custody.control.roster.RosterSheet;
import io.parkverse.documents.boundary.Download;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.address.Occupant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as CSV and as PDF: its figures, then each company that moved in or left. */
@ApplicationScoped
public class ReportForms {

    private static final String WIDTHS = "|------------|--------|------------|--------|\n";
    private static final List<String> HEADINGS = List.of("name", "code", "address", "day");

    @Inject
    RosterReading reading;

    @Inject
    Papers papers;

    public Download csv(Caller caller, RegulatorReport report, Locale language) {
        StringBuilder sheet = new StringBuilder("\uFEFF");
        sheet.append(RosterSheet.line(List.of(reading.rule(caller, language))));
        sheet.append(RosterSheet.line(List.of(
                text(language, "title"),
                report.period().from().toString(),
                report.period().until().toString())));
        figures(report)
                .forEach((name, value) ->
                        sheet.append(RosterSheet.line(List.of(text(language, name), String.valueOf(value)))));
        sheet.append(RosterSheet.line(List.of(
                text(language, "event"),
                text(language, "name"),
                text(language, "code"),
                text(language, "address"),
                text(language, "day"))));
        events(report, language).forEach(event -> sheet.append(RosterSheet.line(event)));
        return Download.of(
                name(report, "csv"),
                "text/csv;charset=utf-8",
                "",
                sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Download pdf(Caller caller, RegulatorReport report, Locale language) {
        Map<String, String> fields = new HashMap<>();
        fields.put("rule", reading.rule(caller, language));
        fields.put("from", report.period().from().toString());
        fields.put("until", report.period().until().toString());
        StringBuilder body = new StringBuilder("# ")
                .append(text(language, "title"))
                .append("\n\n{{from}} – {{until}}\n\n| ")
                .append(text(language, "figure"))
                .append(" | ")
                .append(text(language, "number"))
                .append(" |\n|------------|----|\n");
        figures(report)
                .forEach((name, value) -> body.append("| ")
                        .append(text(language, name))
                        .append(" | ")
                        .append(value)
                        .append(" |\n"));
        List<List<String>> events = events(report, language);
        if (!events.isEmpty()) {
            table(body, fields, events, language);
        }
        body.append("\n> {{rule}}\n");
        byte[] pdf = papers.renderText(
                caller,
                Map.of(Texts.language(language), body.toString()),
                PaperOrder.in(
                        Texts.supported(language),
                        "custody-report",
                        "REPORT-" + report.period().until(),
                        fields));
        return Download.of(name(report, "pdf"), "application/pdf", "", pdf);
    }

    /** Values of companies go in as fields, so that a name is never taken for markup. */
    private static void table(
            StringBuilder body, Map<String, String> fields, List<List<String>> events, Locale language) {
        body.append("\n| ").append(text(language, "event")).append(' ');
        HEADINGS.forEach(name -> body.append("| ").append(text(language, name)).append(' '));
        body.append("|\n|------").append(WIDTHS);
        for (int i = 0; i < events.size(); i++) {
            for (int cell = 0; cell < events.get(i).size(); cell++) {
                String key = "row" + i + "." + cell;
                fields.put(key, events.get(i).get(cell));
                body.append("| {{").append(key).append("}} ");
            }
            body.append("|\n");
        }
    }

    private static Map<String, Long> figures(RegulatorReport report) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("settled", report.settled());
        figures.put("moved-in", (long) report.movedIn().size());
        figures.put("left", (long) report.left().size());
        figures.put("letters", report.letters().arrived());
        figures.put("closed", report.letters().closed());
        figures.put("late", report.letters().late());
        figures.put("escalated", report.letters().escalated());
        return figures;
    }

    private static List<List<String>> events(RegulatorReport report, Locale language) {
        List<List<String>> events = new ArrayList<>();
        report.movedIn()
                .forEach(row -> events.add(event("moved-in", row, row.seat().beganOn(), language)));
        report.left().forEach(row -> events.add(event("left", row, row.seat().endsOn(), language)));
        return events;
    }

    private static List<String> event(String name, Occupant row, LocalDate day, Locale language) {
        return List.of(
                text(language, name),
                RosterReading.marked(row, language),
                row.papers().code(),
                RosterReading.address(row, language),
                day.toString());
    }

    private static String name(RegulatorReport report, String ending) {
        return "custody-report-" + report.period().from() + "-"
                + report.period().until() + "." + ending;
    }

    private static String text(Locale language, String name) {
        return Texts.get(language, "custody.report." + name);
    }
}
