package io.parkverse.settlement.boundary.statistics;

import io.parkverse.casework.boundary.statistics.CaseFigures;
import io.parkverse.casework.boundary.statistics.CaseStatistics;
import io.parkverse.casework.boundary.statistics.StatisticsFilter;
import io.parkverse.casework.boundary.statistics.StatisticsPeriod;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How settlement goes in the park (G4.7): how far applications come, how long each step takes, why they go
 * back, and how many there are of which kind.
 */
@Boundary
public class SettlementStatistics {

    /** Started, submitted, accepted, address allocated, agreement signed, fee paid, licensed, certificate. */
    private static final List<String> MILESTONES = List.of(
            SettlementProcess.DRAFT,
            SettlementProcess.SUBMITTED,
            SettlementProcess.APPROVED,
            SettlementProcess.ADDRESS_ALLOCATED,
            SettlementProcess.AGREEMENT_SIGNED,
            SettlementProcess.FEE_SETTLED,
            SettlementProcess.LICENCE_RECEIVED,
            SettlementProcess.SETTLED);

    private static final List<String> REASONS = List.of(SettlementProcess.ASK_SUPPLEMENT, SettlementProcess.REJECT);

    @Inject
    CaseStatistics statistics;

    /** This month and the eleven before. */
    @Allowed("settlement.statistics")
    public StatisticsPeriod usualPeriod(Caller caller) {
        return statistics.usualPeriod(caller);
    }

    /** The figures of applications begun in a period, of some kinds; of all when none is named. */
    @Allowed("settlement.statistics")
    public CaseFigures of(Caller caller, StatisticsPeriod period, Set<ApplicationKind> kinds) {
        Set<String> names = kinds.stream().map(ApplicationKind::name).collect(Collectors.toSet());
        return statistics.of(caller, new StatisticsFilter(SettlementProcess.KEY, MILESTONES, REASONS, period, names));
    }
}
