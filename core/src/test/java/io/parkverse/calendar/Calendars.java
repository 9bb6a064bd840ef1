package io.parkverse.calendar;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.calendar.control.SpecialDays;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** A boundary of the tests around the working days of a park. */
@Boundary
public class Calendars {

    @Inject
    WorkingDays workingDays;

    @Inject
    SpecialDays specialDays;

    @Allowed("casework.install")
    public void install(Caller job) {
        specialDays.prepare(job);
    }

    @Allowed("calendar.read")
    public LocalDate plus(Caller caller, LocalDate day, int days) {
        return workingDays.plus(day, days);
    }

    @Allowed("calendar.read")
    public boolean isWorkingDay(Caller caller, LocalDate day) {
        return workingDays.isWorkingDay(day);
    }

    @Allowed("calendar.read")
    public Instant deadline(Caller caller, Instant from, int days) {
        return workingDays.deadline(from, days);
    }
}
