package io.parkverse.casework.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.HolderChange;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.entity.CaseEvent;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Who holds a case: one member of staff at a time. A claim keeps the others of the staff from moving the
 * case, except a substitute of the holder; applicants and jobs it does not touch. Holder, substitute and
 * the park's operator may pass a case on. Callers lock the case first.
 */
@ApplicationScoped
public class Claims {

    @Inject
    CaseAccess access;

    @Inject
    Access hats;

    @Inject
    Colleagues colleagues;

    @Inject
    StandIns standIns;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public boolean heldByAnother(Caller caller, WorkCase workCase) {
        return access.party(caller, workCase.enterprise()) == Party.STAFF
                && workCase.claimedBy()
                        .filter(holder -> !actsFor(caller, holder))
                        .isPresent();
    }

    /**
     * Lets everybody pass whom the claim does not keep out.
     *
     * @throws CaseException {@link CaseError#CLAIMED}
     */
    public void requireFree(Caller caller, WorkCase workCase) {
        if (heldByAnother(caller, workCase)) {
            throw claimed(workCase.claimedBy().orElseThrow());
        }
    }

    /**
     * Takes a case that nobody holds; taking it twice changes nothing.
     *
     * @throws CaseException {@link CaseError#CLAIMED} or {@link CaseError#ENDED}
     */
    public void claim(Caller caller, WorkCase workCase) {
        if (workCase.ended()) {
            throw new CaseException(CaseError.ENDED);
        }
        Optional<AccountId> holder = workCase.claimedBy();
        if (holder.isPresent() && !holder.get().equals(caller.account())) {
            throw claimed(holder.get());
        }
        if (holder.isEmpty()) {
            pass(caller, workCase, Optional.of(caller.account()), TimelineEntry.CLAIMED);
        }
    }

    /** Gives a case back to the queue. */
    public void release(Caller caller, WorkCase workCase) {
        requirePassingOn(caller, workCase);
        pass(caller, workCase, Optional.empty(), TimelineEntry.RELEASED);
    }

    /**
     * Gives a case to a colleague.
     *
     * @throws CaseException {@link CaseError#NOT_STAFF} when that person holds no cases
     */
    public void handOver(Caller caller, WorkCase workCase, AccountId to) {
        requirePassingOn(caller, workCase);
        requireHoldsCases(to);
        pass(caller, workCase, Optional.of(to), TimelineEntry.HANDED_OVER);
    }

    /**
     * Gives a case to a colleague, also one that nobody holds: that only the park's operator may do, or
     * who takes it for themselves. Giving it to its holder changes nothing.
     *
     * @throws CaseException {@link CaseError#ENDED}, {@link CaseError#NOT_STAFF}, {@link
     *     CaseError#NOT_CLAIMED} or {@link CaseError#CLAIMED}
     */
    public void assign(Caller caller, WorkCase workCase, AccountId to) {
        if (workCase.ended()) {
            throw new CaseException(CaseError.ENDED);
        }
        if (workCase.claimedBy().filter(to::equals).isPresent()) {
            return;
        }
        if (workCase.claimedBy().isPresent()) {
            handOver(caller, workCase, to);
            return;
        }
        if (to.equals(caller.account())) {
            claim(caller, workCase);
            return;
        }
        if (!hats.grants().has(Role.PARK_OPERATOR)) {
            throw new CaseException(CaseError.NOT_CLAIMED);
        }
        requireHoldsCases(to);
        pass(caller, workCase, Optional.of(to), TimelineEntry.HANDED_OVER);
    }

    /**
     * Takes a change of the holder back.
     *
     * @throws AccessException {@link AccessError#CHANGED_MEANWHILE} when the holder is another by now
     */
    public void restore(Caller caller, WorkCase workCase, HolderChange change) {
        if (workCase.ended() || !workCase.claimedBy().equals(change.after())) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        if (change.before().isPresent()) {
            handOver(caller, workCase, change.before().get());
        } else {
            release(caller, workCase);
        }
    }

    /** Whether the caller may give away what somebody holds. */
    public boolean mayPassOn(Caller caller, AccountId holder) {
        return actsFor(caller, holder) || hats.grants().has(Role.PARK_OPERATOR);
    }

    private void requirePassingOn(Caller caller, WorkCase workCase) {
        AccountId holder = workCase.claimedBy().orElseThrow(() -> new CaseException(CaseError.NOT_CLAIMED));
        if (!mayPassOn(caller, holder)) {
            throw claimed(holder);
        }
    }

    private void requireHoldsCases(AccountId person) {
        if (!colleagues.holdsCases(person)) {
            throw new CaseException(CaseError.NOT_STAFF);
        }
    }

    private void pass(Caller caller, WorkCase workCase, Optional<AccountId> to, String event) {
        String before = holderJson(workCase.claimedBy());
        to.ifPresentOrElse(person -> workCase.claim(person, clock.instant()), workCase::release);
        timeline.write(caller, workCase, new CaseEvent.What(event, workCase.state(), workCase.state(), "", false));
        audit.record(
                caller,
                "casework." + event,
                new Audit.Subject("case", workCase.id().value()),
                before,
                holderJson(to));
    }

    private boolean actsFor(Caller caller, AccountId holder) {
        return standIns.actingFor(caller.account()).contains(holder);
    }

    private CaseException claimed(AccountId holder) {
        return new CaseException(CaseError.CLAIMED, colleagues.displayName(holder));
    }

    private static String holderJson(Optional<AccountId> holder) {
        return holder.map(person -> "{\"claimedBy\":\"" + person + "\"}").orElse("{}");
    }
}
