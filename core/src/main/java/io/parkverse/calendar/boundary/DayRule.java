package io.parkverse.calendar.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that differs from the week, and where that is written.
 */
public record DayRule(LocalDate day, Kind kind, String nameZh, String nameEn, Source source) implements Serializable {

    /** What the day is instead of what its weekday says. */
    public enum Kind {
        HOLIDAY,
        /** A Saturday or Sunday worked in exchange for a holiday (调休上班). */
        WORKDAY
    }

    /**
     * Where the rule is written.
     *
     * @param title title and number of the notice or regulation
     * @param date its date
     * @param quote the sentence relied on
     * @param verified whether a person has compared the rule with the source
     */
    public record Source(String title, LocalDate date, String quote, boolean verified) implements Serializable {}
}
