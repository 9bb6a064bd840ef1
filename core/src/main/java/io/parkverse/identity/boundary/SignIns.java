package io.parkverse.identity.boundary;

import io.parkverse.identity.control.HostCodes;
import io.parkverse.identity.control.PasswordDesk;
import io.parkverse.identity.control.SignInBook;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CommitsRefusal;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.SignInId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * One sign-in over all hosts. A person signs in on the identity host; a park's host gets a session of
 * its own by a one-time code that works on that host, in that browser, for 30 seconds. Sign-out on any
 * host ends the sign-in and all sessions of it.
 */
@Boundary
public class SignIns {

    /** How long the password, given again, waits for its act. */
    public static final Duration FRESH = Duration.ofMinutes(3);

    @Inject
    PasswordDesk passwordDesk;

    @Inject
    SignInBook book;

    @Inject
    HostCodes hostCodes;

    /** Checks the password and opens the session of the identity host. */
    @Allowed("identity.sign-in")
    @CrossPark("identity")
    @CommitsRefusal
    public SignedIn signIn(Caller caller, Contact contact, String password) {
        return book.open(passwordDesk.authenticate(contact, password));
    }

    /** Whose cookie this is on this host; empty once the sign-in has ended. */
    @Allowed("identity.resolve")
    @CrossPark("identity")
    public Optional<HostCaller> resolve(Caller caller, String host, String secret) {
        return book.resolve(host, secret);
    }

    /**
     * A code that opens a session on one host of a park.
     *
     * @throws IdentityException {@link IdentityError#UNKNOWN_HOST} when the park has no such host
     */
    @Allowed("identity.change-host")
    @CrossPark("identity")
    public String issueHostCode(Caller caller, HostVisit visit) {
        return hostCodes.issue(signInOf(caller), visit);
    }

    /**
     * Opens the session that a code stands for.
     *
     * @throws IdentityException {@link IdentityError#HOST_CODE_REFUSED} for a late, foreign or replayed
     *     code. Every code is spent by its first use, right or wrong; a replay also ends the session
     *     that came from the code, because one of the two users is not its owner
     */
    @Allowed("identity.redeem")
    @CrossPark("identity")
    @CommitsRefusal
    public HostSession redeem(Caller caller, String host, String code, String state) {
        return hostCodes.redeem(caller.park(), host, code, state);
    }

    /** Ends the caller's sign-in on all hosts. */
    @Allowed("identity.own-account")
    @CrossPark("identity")
    public void signOut(Caller caller) {
        book.end(signInOf(caller));
    }

    /** Ends all sign-ins of the caller, in all browsers. */
    @Allowed("identity.own-account")
    @CrossPark("identity")
    public void signOutEverywhere(Caller caller) {
        book.endAll(caller.account());
    }

    /** Checks the password once more for one act of weight, such as a signature. */
    @Allowed("identity.own-account")
    @CrossPark("identity")
    @CommitsRefusal
    public void reauthenticate(Caller caller, String password, WeightyAct act) {
        passwordDesk.authenticateAgain(caller, password);
        book.reauthenticated(signInOf(caller), act);
    }

    /**
     * Lets a caller pass who gave the password for this act within {@link #FRESH}, and takes it: the next
     * act needs it anew. For other features, inside their own transaction, so that an act that fails
     * leaves it.
     *
     * @throws IdentityException {@link IdentityError#REAUTHENTICATION_NEEDED} otherwise
     */
    @Allowed("identity.own-account")
    public void spendReauthentication(Caller caller, WeightyAct act) {
        if (!book.spendReauthentication(signInOf(caller), act, FRESH)) {
            throw new IdentityException(IdentityError.REAUTHENTICATION_NEEDED);
        }
    }

    private static SignInId signInOf(Caller caller) {
        return caller.actor().cameWith().orElseThrow(() -> new AccessException(AccessError.NOT_SIGNED_IN));
    }
}
