package io.parkverse.custody.boundary.roster;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.custody.control.roster.RosterPaper;
import io.parkverse.custody.control.roster.RosterReading;
import io.parkverse.custody.control.roster.RosterSheet;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import jakarta.inject.Inject;
import java.util.Locale;

/** The roster (名册) of all enterprises at the park's addresses, and its copies for the registrar. */
@Boundary
public class Roster {

    /** The source that asks custodians for a roster, among those of settlement. */
    public static final String SOURCE = "cluster-measures";

    @Inject
    RosterReading reading;

    @Inject
    RosterSheet sheet;

    @Inject
    RosterPaper paper;

    @Inject
    Audit audit;

    @Allowed("custody.roster-read")
    public Page<Occupant> find(Caller caller, OccupantFilter filter, PageRequest page) {
        return reading.page(caller, filter, page);
    }

    /**
     * All rows of a filter as CSV (RFC 4180, UTF-8 with byte order mark), headed by the rule that it follows
     * and whether that rule was compared with the official text.
     */
    @Allowed("custody.roster-export")
    public Download csv(Caller caller, OccupantFilter filter, Locale language) {
        exported(caller, "csv");
        return sheet.of(caller, filter, language);
    }

    /** The same as a PDF. */
    @Allowed("custody.roster-export")
    public Download pdf(Caller caller, OccupantFilter filter, Locale language) {
        exported(caller, "pdf");
        return paper.of(caller, filter, language);
    }

    private void exported(Caller caller, String form) {
        audit.record(
                caller,
                "custody.export-roster",
                new Audit.Subject("park", caller.park().value()),
                "{}",
                "{\"form\":\"" + form + "\"}");
    }
}
