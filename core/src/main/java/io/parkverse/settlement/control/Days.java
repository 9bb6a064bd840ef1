package io.parkverse.settlement.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of the caller's park, in its time zone. */
@ApplicationScoped
public class Days {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Texts.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.ENGLISH);

    @Inject
    Parks parks;

    @Inject
    Clock clock;

    public LocalDate today(Caller caller) {
        return on(caller, clock.instant());
    }

    public LocalDate on(Caller caller, Instant moment) {
        return LocalDate.ofInstant(moment, zone(caller));
    }

    /** The first moment of a day. */
    public Instant startOf(Caller caller, LocalDate day) {
        return day.atStartOfDay(zone(caller)).toInstant();
    }

    /** The first moment after a day. */
    public Instant endOf(Caller caller, LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone(caller)).toInstant();
    }

    /** A day as papers write it. */
    public static String written(LocalDate day, Locale locale) {
        return (Texts.supported(locale).equals(Texts.CHINESE) ? CHINESE : ENGLISH).format(day);
    }

    private ZoneId zone(Caller caller) {
        return parks.get(caller, caller.park()).timeZone();
    }
}
