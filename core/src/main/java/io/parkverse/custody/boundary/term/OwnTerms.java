package io.parkverse.custody.boundary.term;

import io.parkverse.billing.boundary.Line;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.control.term.MoveDesk;
import io.parkverse.custody.control.term.RenewalDesk;
import io.parkverse.custody.control.term.TermReading;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The terms of the caller's own companies: renewed, or ended by a move. That of another company is not found. */
@Boundary
public class OwnTerms {

    @Inject
    TermReading reading;

    @Inject
    RenewalDesk renewals;

    @Inject
    MoveDesk moves;

    @Inject
    Access access;

    /** Terms that run, those that end first at the top. */
    @Allowed("custody.term-own")
    public List<Term> list(Caller caller) {
        return reading.own(caller);
    }

    /** What a renewal would cost today; deposits are not asked for again. */
    @Allowed("custody.term-own")
    public List<Line> offer(Caller caller, CaseId id, int months) {
        return renewals.offer(caller, owned(caller, id), months);
    }

    /**
     * Asks for a longer term. It gets an invoice; paid in full, the term is longer and a new certificate is issued.
     *
     * @param months 1 to 60
     * @throws CustodyException {@link CustodyError#RENEWAL_OPEN} while another one waits for its payment
     */
    @Allowed("custody.term-change")
    public Renewal renew(Caller caller, CaseId id, int months) {
        return renewals.request(caller, changeable(caller, id), months);
    }

    /** What would stand in the way of a move out now. */
    @Allowed("custody.term-own")
    public Outstanding outstanding(Caller caller, CaseId id) {
        return moves.outstanding(caller, owned(caller, id));
    }

    /** Tells the park that the company leaves. */
    @Allowed("custody.term-change")
    public MoveOut leave(Caller caller, CaseId id, NewMoveOut wanted) {
        return moves.request(caller, changeable(caller, id), wanted);
    }

    /** Takes a notice back that has not been completed. */
    @Allowed("custody.term-change")
    public MoveOut stay(Caller caller, UUID move) {
        MoveOut open = moves.open(move);
        changeable(caller, open.workCase());
        return moves.withdraw(open);
    }

    /** Only owners of the very company change its term. */
    private Term.Seat changeable(Caller caller, CaseId id) {
        Term.Seat seat = owned(caller, id);
        access.requireOwner(seat.enterprise());
        return seat;
    }

    private Term.Seat owned(Caller caller, CaseId id) {
        Term.Seat seat = reading.seat(caller, id);
        access.requireMember(seat.enterprise());
        return seat;
    }
}
