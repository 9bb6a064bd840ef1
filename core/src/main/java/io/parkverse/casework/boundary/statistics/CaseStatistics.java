package io.parkverse.casework.boundary.statistics;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.control.statistics.CaseReading;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** Figures over the cases of the park (G4.7), counted anew each time in a fixed number of statements. */
@Boundary
public class CaseStatistics {

    @Inject
    CaseReading reading;

    @Inject
    WorkingDays days;

    /** This month and the eleven before. */
    @Allowed("casework.statistics")
    public StatisticsPeriod usualPeriod(Caller caller) {
        return StatisticsPeriod.yearUntil(days.today());
    }

    @Allowed("casework.statistics")
    public CaseFigures of(Caller caller, StatisticsFilter filter) {
        return reading.of(filter);
    }
}
