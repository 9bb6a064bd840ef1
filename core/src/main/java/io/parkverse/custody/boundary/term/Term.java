package io.parkverse.custody.boundary.term;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The term of a company at its address.
 *
 * @param renewals the newest first
 * @param moveOuts the newest first
 */
public record Term(Seat seat, long daysLeft, List<Renewal> renewals, List<MoveOut> moveOuts) implements Serializable {

    public Term {
        renewals = List.copyOf(renewals);
        moveOuts = List.copyOf(moveOuts);
    }

    /** Who sits where until when. */
    public record Seat(
            CaseId workCase,
            String caseNumber,
            EnterpriseId enterprise,
            String company,
            String where,
            LocalDate from,
            LocalDate until)
            implements Serializable {}

    public boolean renewing() {
        return renewals.stream().anyMatch(renewal -> renewal.state() == Renewal.State.OPEN);
    }

    public boolean leaving() {
        return moveOuts.stream().anyMatch(move -> move.state() == MoveOut.State.OPEN);
    }
}
