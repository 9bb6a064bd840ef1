package io.parkverse.custody.control.report;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.report.RegulatorReport;
import io.parkverse.custody.boundary.report.ReportPeriod;
import io.parkverse.custody.control.roster.RosterReading;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Counts what a report tells; days are those of the park's time zone. */
@ApplicationScoped
public class ReportReading {

    private static final String LETTERS = """
            select count(*) filter (where arrived between ? and ?) as arrived,
                   count(*) filter (where closed between ? and ?) as closed,
                   count(*) filter (where due_on between ? and ? and due_on < least(closed, ?)) as late,
                   count(*) filter (where escalated between ? and ?) as escalated
              from (select due_on, (arrived_at at time zone ?)::date as arrived,
                           (closed_at at time zone ?)::date as closed,
                           (escalated_at at time zone ?)::date as escalated from custody_letter) letters
            """;

    @Inject
    RosterReading roster;

    @Inject
    WorkingDays calendar;

    @Inject
    Parks parks;

    @Inject
    Sql sql;

    public ReportPeriod usualPeriod() {
        return ReportPeriod.quarterBefore(calendar.today());
    }

    public RegulatorReport of(Caller caller, ReportPeriod period) {
        List<Occupant> rows = roster.all(caller, OccupantFilter.current("").withFormer(true));
        return new RegulatorReport(
                period,
                rows.stream().filter(row -> thereAfter(period.until(), row)).count(),
                rows.stream().filter(row -> period.holds(row.seat().beganOn())).toList(),
                rows.stream()
                        .filter(row ->
                                !row.seat().current() && period.holds(row.seat().endsOn()))
                        .toList(),
                letters(caller, period));
    }

    private static boolean thereAfter(LocalDate day, Occupant row) {
        Occupant.Seat seat = row.seat();
        return !seat.beganOn().isAfter(day) && (seat.current() || seat.endsOn().isAfter(day));
    }

    private RegulatorReport.Letters letters(Caller caller, ReportPeriod period) {
        String zone = parks.get(caller, caller.park()).timeZone().getId();
        LocalDate from = period.from();
        LocalDate until = period.until();
        return sql.first(
                        LETTERS,
                        row -> new RegulatorReport.Letters(
                                row.getLong("arrived"),
                                row.getLong("closed"),
                                row.getLong("late"),
                                row.getLong("escalated")),
                        from,
                        until,
                        from,
                        until,
                        from,
                        until,
                        calendar.today(),
                        from,
                        until,
                        zone,
                        zone,
                        zone)
                .orElseThrow();
    }
}
