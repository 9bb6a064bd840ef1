package io.parkverse.custody.boundary.term;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.control.term.MoveDesk;
import io.parkverse.custody.control.term.RenewalDesk;
import io.parkverse.custody.control.term.TermReading;
import io.parkverse.custody.control.term.TermWatch;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The terms of all companies at the park's addresses, for the park's people. */
@Boundary
public class Terms {

    @Inject
    TermReading reading;

    @Inject
    RenewalDesk renewals;

    @Inject
    MoveDesk moves;

    @Inject
    TermWatch watch;

    /** Terms that run, those that end first at the top. */
    @Allowed("custody.term-read")
    public List<Term> list(Caller caller) {
        return reading.all(caller);
    }

    /** Cancels a renewal that is not paid, with its invoice. */
    @Allowed("custody.term-decide")
    public Renewal cancel(Caller caller, UUID renewal, String reason) {
        return renewals.cancel(caller, renewal, reason);
    }

    /** What stands in the way of completing a move out. */
    @Allowed("custody.term-read")
    public Outstanding outstanding(Caller caller, UUID move) {
        return moves.outstanding(caller, reading.seat(caller, moves.open(move).workCase()));
    }

    /**
     * Completes a move out on its last day or later: the settlement ends, the place is free, and the refund of each
     * deposit is asked for.
     *
     * @throws CustodyException {@link CustodyError#OUTSTANDING} while something stands in the way, {@link
     *     CustodyError#TOO_EARLY} before the last day
     */
    @Allowed("custody.term-decide")
    public MoveOut complete(Caller caller, UUID move) {
        return moves.complete(caller, moves.open(move));
    }

    /** Reminds of terms that end, and closes what companies that left had asked for. */
    @Allowed("custody.term-watch")
    public void watch(Caller job) {
        watch.run(job);
    }
}
