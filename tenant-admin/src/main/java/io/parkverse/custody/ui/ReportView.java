package io.parkverse.custody.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.custody.boundary.report.RegulatorReport;
import io.parkverse.custody.boundary.report.RegulatorReports;
import io.parkverse.custody.boundary.report.ReportPeriod;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The periodic report to the market regulator (G4.4): figures to look at, and its two copies. */
@Needs("custody.report")
@Route(value = "custody-report", layout = ConsoleFrame.class)
public class ReportView extends View {

    private static final long serialVersionUID = 1L;

    private final RegulatorReports reports;
    private final DatePicker from = day("from");
    private final DatePicker until = day("until");
    private final Div report = new Div();

    @Inject
    public ReportView(RegulatorReports reports) {
        this.reports = reports;
        ReportPeriod usual = reports.usualPeriod(caller());
        from.setValue(usual.from());
        until.setValue(usual.until());
        from.addValueChangeListener(change -> show());
        until.addValueChangeListener(change -> show());
        Div period = new Div(from, until);
        period.addClassName("pv-row");
        report.addClassName("pv-stack");
        add(new PageHeader(title()).lead(own("lead")), period, report);
        show();
    }

    @Override
    protected String title() {
        return own("title");
    }

    private void show() {
        report.removeAll();
        if (from.isEmpty() || until.isEmpty()) {
            report.add(new Paragraph(own("choose")));
            return;
        }
        Deed.done(() -> show(new ReportPeriod(from.getValue(), until.getValue())));
    }

    private void show(ReportPeriod period) {
        RegulatorReport made = reports.of(caller(), period);
        Locale language = Words.locale();
        Anchor csv = new Anchor(Served.saved(() -> reports.csv(caller(), period, language)), "CSV");
        Anchor pdf = new Anchor(Served.saved(() -> reports.pdf(caller(), period, language)), "PDF");
        csv.addClassName("pv-button");
        pdf.addClassName("pv-button");
        Div copies = new Div(csv, pdf);
        copies.addClassName("pv-row");
        report.add(
                copies,
                Tile.row(
                        tile("settled", made.settled(), "at-end"),
                        tile("moved-in", made.movedIn().size(), "within"),
                        tile("left", made.left().size(), "within"),
                        tile("letters", made.letters().arrived(), "within"),
                        tile("closed", made.letters().closed(), "within"),
                        tile("late", made.letters().late(), "late-words"),
                        tile("escalated", made.letters().escalated(), "escalated-words")),
                companies("moved-in", made.movedIn()),
                companies("left", made.left()));
    }

    private static Card companies(String name, List<Occupant> rows) {
        UnorderedList list = new UnorderedList();
        rows.forEach(
                row -> list.add(new ListItem(row.name() + " · " + row.papers().code())));
        return rows.isEmpty()
                ? new Card(Words.text("custody.report." + name), new Paragraph(own("none")))
                : new Card(Words.text("custody.report." + name), list);
    }

    private static Tile tile(String name, long figure, String note) {
        return new Tile(Words.text("custody.report." + name), String.valueOf(figure), own(note));
    }

    private static DatePicker day(String name) {
        DatePicker day = new DatePicker(own(name));
        day.setLocale(Words.locale());
        return day;
    }

    private static String own(String name) {
        return Words.text("manage.custody-report." + name);
    }
}
