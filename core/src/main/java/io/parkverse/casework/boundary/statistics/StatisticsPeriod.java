package io.parkverse.casework.boundary.statistics;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days of the park on which the counted cases were opened, the last one included; at most five years.
 * Anything else is refused by {@link CaseError#STATISTICS_PERIOD}.
 */
public record StatisticsPeriod(LocalDate from, LocalDate until) implements Serializable {

    private static final int MOST_YEARS = 5;
    private static final int USUAL_MONTHS = 12;

    public StatisticsPeriod {
        if (until.isBefore(from) || !until.isBefore(from.plusYears(MOST_YEARS))) {
            throw new CaseException(CaseError.STATISTICS_PERIOD);
        }
    }

    /** The month of a day, up to that day, and the eleven months before. */
    public static StatisticsPeriod yearUntil(LocalDate day) {
        return new StatisticsPeriod(day.withDayOfMonth(1).minusMonths(USUAL_MONTHS - 1L), day);
    }

    /** Months that the period touches, in order. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
