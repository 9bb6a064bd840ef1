package io.parkverse.custody.boundary.report;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.custody.control.report.ReportForms;
import io.parkverse.custody.control.report.ReportReading;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.Locale;

/** The periodic report of a custodian to the market regulator, made anew from the records each time. */
@Boundary
public class RegulatorReports {

    @Inject
    ReportReading reading;

    @Inject
    ReportForms forms;

    @Inject
    Audit audit;

    /** The last whole quarter, which a report is usually about. */
    @Allowed("custody.report")
    public ReportPeriod usualPeriod(Caller caller) {
        return reading.usualPeriod();
    }

    @Allowed("custody.report")
    public RegulatorReport of(Caller caller, ReportPeriod period) {
        return reading.of(caller, period);
    }

    /** The report as CSV (RFC 4180, UTF-8 with byte order mark), headed by the rule that asks for it. */
    @Allowed("custody.report")
    public Download csv(Caller caller, ReportPeriod period, Locale language) {
        exported(caller, period, "csv");
        return forms.csv(caller, reading.of(caller, period), language);
    }

    /** The same as a tagged PDF. */
    @Allowed("custody.report")
    public Download pdf(Caller caller, ReportPeriod period, Locale language) {
        exported(caller, period, "pdf");
        return forms.pdf(caller, reading.of(caller, period), language);
    }

    private void exported(Caller caller, ReportPeriod period, String form) {
        audit.record(
                caller,
                "custody.export-report",
                new Audit.Subject("park", caller.park().value()),
                "{}",
                "{\"form\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(form, period.from(), period.until()));
    }
}
