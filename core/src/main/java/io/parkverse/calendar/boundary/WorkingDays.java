package io.parkverse.calendar.boundary;

import io.parkverse.calendar.control.ParkZone;
import io.parkverse.calendar.control.SpecialDays;
import io.parkverse.calendar.entity.SpecialDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts working days of the park of the running boundary call, in the park's time zone: Monday to
 * Friday unless a {@link DayRule} says otherwise. Unverified rules count too; a holiday too many only
 * gives people more time. The day on which a period begins is not counted (民法典第二百零一条).
 */
@ApplicationScoped
public class WorkingDays {

    private static final int MAX_DAYS = 1000;

    @Inject
    SpecialDays days;

    @Inject
    ParkZone zone;

    @Inject
    Clock clock;

    /** The time zone that the park's days are of. */
    public ZoneId zone() {
        return zone.get();
    }

    /** The day that it is in the park now. */
    public LocalDate today() {
        return clock.instant().atZone(zone.get()).toLocalDate();
    }

    /** The last moment of a period of some working days that begins now: the end of its last day. */
    public Instant deadline(Instant from, int workingDays) {
        ZoneId parkZone = zone.get();
        LocalDate last = plus(from.atZone(parkZone).toLocalDate(), workingDays);
        return last.plusDays(1).atStartOfDay(parkZone).toInstant();
    }

    /**
     * The working day that is a number of working days after a day.
     *
     * @throws IllegalArgumentException unless 0 to 1,000 days are asked for
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0 || workingDays > MAX_DAYS) {
            throw new IllegalArgumentException("working days out of range: " + workingDays);
        }
        Map<LocalDate, DayRule.Kind> special = special(day, day.plusDays(3L * workingDays + 60));
        LocalDate result = day;
        for (int counted = 0; counted < workingDays; ) {
            result = result.plusDays(1);
            if (working(result, special)) {
                counted++;
            }
        }
        return result;
    }

    public boolean isWorkingDay(LocalDate day) {
        return working(day, special(day, day));
    }

    private static boolean working(LocalDate day, Map<LocalDate, DayRule.Kind> special) {
        DayRule.Kind kind = special.get(day);
        if (kind != null) {
            return kind == DayRule.Kind.WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Map<LocalDate, DayRule.Kind> special(LocalDate from, LocalDate until) {
        return days.between(from, until).stream()
                .collect(Collectors.toMap(SpecialDay::day, day -> day.rule().kind()));
    }
}
