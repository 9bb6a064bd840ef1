package io.parkverse.custody.boundary.report;

import io.parkverse.settlement.boundary.address.Occupant;
import java.io.Serializable;
import java.util.List;

/**
 * What a custodian tells the market regulator of a period.
 *
 * @param settled companies that are at the addresses at the end of the last day
 * @param movedIn those whose term began within the period
 * @param left those whose term ended within the period
 */
public record RegulatorReport(
        ReportPeriod period, long settled, List<Occupant> movedIn, List<Occupant> left, Letters letters)
        implements Serializable {

    public RegulatorReport {
        movedIn = List.copyOf(movedIn);
        left = List.copyOf(left);
    }

    /**
     * Letters of the period.
     *
     * @param late those due within the period that were not dealt with by their last day
     * @param escalated those of authorities, courts and the tax office that lay so long that both sides were told
     */
    public record Letters(long arrived, long closed, long late, long escalated) implements Serializable {}
}
