package io.parkverse.identity.control;

import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.VisitPass;
import io.parkverse.identity.boundary.VisitWish;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;

/** What a wish to act as a park has to say. */
public final class VisitRules {

    private VisitRules() {}

    /**
     * The pass for a sound wish of a signed-in person on the platform.
     *
     * @throws IdentityException {@link IdentityError#VISIT_REASON_NEEDED} or {@link
     *     IdentityError#VISIT_TIME_INVALID}
     */
    public static VisitPass pass(Caller caller, VisitWish wish) {
        if (!caller.park().isPlatform()
                || wish.park().isPlatform()
                || !(caller.actor() instanceof Actor.Person person)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        String reason = wish.reason().replaceAll("\\p{Cntrl}+", " ").strip();
        int length = reason.codePointCount(0, reason.length());
        if (length < VisitWish.SHORTEST_REASON || length > VisitWish.LONGEST_REASON) {
            throw new IdentityException(
                    IdentityError.VISIT_REASON_NEEDED, VisitWish.SHORTEST_REASON, VisitWish.LONGEST_REASON);
        }
        if (!VisitWish.MINUTES.contains(wish.minutes())) {
            throw new IdentityException(IdentityError.VISIT_TIME_INVALID);
        }
        return new VisitPass(wish.park(), person.account(), person.signIn(), reason, wish.minutes());
    }
}
