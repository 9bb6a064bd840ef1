package io.parkverse.custody.boundary.report;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days of which a report tells, the last one included; at most a year. Anything else is refused by {@link
 * CustodyError#PERIOD_INVALID}.
 */
public record ReportPeriod(LocalDate from, LocalDate until) implements Serializable {

    private static final int MONTHS_OF_QUARTER = 3;

    public ReportPeriod {
        if (until.isBefore(from) || !until.isBefore(from.plusYears(1))) {
            throw new CustodyException(CustodyError.PERIOD_INVALID);
        }
    }

    /** The last whole quarter before a day. */
    public static ReportPeriod quarterBefore(LocalDate day) {
        int first = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        LocalDate begins = day.withDayOfMonth(1).withMonth(first);
        return new ReportPeriod(begins.minusMonths(MONTHS_OF_QUARTER), begins.minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
