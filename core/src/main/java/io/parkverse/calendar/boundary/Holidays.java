package io.parkverse.calendar.boundary;

import io.parkverse.calendar.control.SpecialDays;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The days of a park that differ from the week, kept by its operator. */
@Boundary
public class Holidays {

    @Inject
    SpecialDays days;

    /** In the order of the year. */
    @Allowed("calendar.read")
    public List<DayRule> ofYear(Caller caller, int year) {
        return days.ofYear(year);
    }

    /** Sets what a day is; a rule of the same day is replaced. Deadlines already set stay. */
    @Allowed("calendar.edit")
    public void put(Caller caller, DayRule rule) {
        days.put(rule);
    }

    /** Lets a day be what its weekday says. */
    @Allowed("calendar.edit")
    public void remove(Caller caller, LocalDate day) {
        days.remove(day);
    }
}
