package io.parkverse.identity.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.identity.control.VisitBook;
import io.parkverse.identity.control.VisitRules;
import io.parkverse.identity.control.VisitTrace;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Visits of platform operators who act as a park: who, when, for which reason, until when. A visit gives the rights
 * of the park's operator without those that {@code acting.csv} keeps with the park's own people; it ends with its
 * time, by a click of either side, or with the visitor's sign-in. {@link ActAsPark} begins one.
 */
@Boundary
public class ParkVisits {

    /** Kind of the job that writes down the end of a visit whose time is over. */
    public static final String EXPIRY = "identity.visit-expiry";

    @Inject
    VisitBook book;

    @Inject
    VisitTrace trace;

    @Inject
    Parks parks;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    /** Looks whether the visit may be made, and writes it down for the platform. */
    @Allowed("identity.visit-begin")
    public VisitPass allow(Caller caller, VisitWish wish) {
        VisitPass pass = VisitRules.pass(caller, wish);
        ParkState state = parks.get(caller, wish.park()).state();
        if (state != ParkState.OPEN && state != ParkState.CLOSING) {
            throw new IdentityException(IdentityError.VISIT_NOT_POSSIBLE);
        }
        audit.record(
                caller,
                "identity.visit-begin",
                new Audit.Subject("park", wish.park().value()),
                "{}",
                VisitTrace.wish(pass));
        return pass;
    }

    /** Enters the visit in the park; an earlier one of the same sign-in ends with it. */
    @Allowed("identity.visit-work")
    @CrossPark("identity")
    public ParkVisitView enter(Caller job, VisitPass pass) {
        if (!job.park().equals(pass.park()) || !book.mayVisit(pass)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        Actor.Acting before = new Actor.Acting(ParkVisitId.next(), pass.account(), pass.signIn());
        book.openOf(pass.signIn()).ifPresent(visit -> finish(new Caller(job.park(), before), visit));
        ParkVisitView visit = book.insert(before, pass);
        trace.begun(new Caller(job.park(), before), visit);
        jobs.enqueue(job, EXPIRY, "\"" + visit.id() + "\"", visit.until());
        return visit;
    }

    /** Writes down that the time of a visit is over; nothing happens to one that has been ended. */
    @Allowed("identity.visit-work")
    public void expire(Caller job, ParkVisitId visit) {
        finish(job, visit);
    }

    /** Visits of the park, the newest first. */
    @Allowed("identity.visits")
    public Page<ParkVisitView> list(Caller caller, PageRequest page) {
        return book.list(page);
    }

    /** One visit of the park. */
    @Allowed("identity.visits")
    public Optional<ParkVisitView> get(Caller caller, ParkVisitId visit) {
        return book.find(visit);
    }

    /** The last visit that the caller made to this park with the running sign-in, ended or not. */
    @Allowed("identity.visit-own")
    public Optional<ParkVisitView> own(Caller caller) {
        return caller.actor().cameWith().flatMap(book::lastOf);
    }

    /** Ends a visit at once: the visitor the own one, the park's operators any. */
    @Allowed("identity.visit-end")
    public void end(Caller caller, ParkVisitId visit) {
        boolean foreign =
                caller.actor() instanceof Actor.Acting acting && !acting.visit().equals(visit);
        if (foreign || book.find(visit).isEmpty()) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        finish(caller, visit);
    }

    private void finish(Caller caller, ParkVisitId visit) {
        if (book.end(visit)) {
            trace.ended(caller, book.find(visit).orElseThrow());
        }
    }
}
