package io.parkverse.identity.boundary;

import io.parkverse.identity.control.PasswordDesk;
import io.parkverse.identity.control.Profiles;
import io.parkverse.identity.control.Registration;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CommitsRefusal;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Accounts of persons: how one comes into being, is recovered, and is changed by its owner. No method
 * tells whether a contact has an account. An account exists only once its contact is confirmed. Sign-up
 * and recovery belong to the identity host: their caller is one of the platform.
 */
@Boundary
public class Accounts {

    @Inject
    Registration registration;

    @Inject
    PasswordDesk passwordDesk;

    @Inject
    Profiles profiles;

    /** Sends a code to the contact; to a contact with an account it sends a hint instead. */
    @Allowed("identity.sign-up")
    @CrossPark("identity")
    public Challenge signUp(Caller caller, SignUp signUp) {
        return registration.begin(signUp);
    }

    /** Opens the account and signs in, in the browser that holds the challenge. */
    @Allowed("identity.sign-up")
    @CrossPark("identity")
    @CommitsRefusal
    public SignedIn confirm(Caller caller, Proof.Digits proof) {
        return registration.confirm(proof);
    }

    /**
     * Opens the account from the link of the message. The password shows that whoever follows the link
     * is who signed up, and not somebody whose address a stranger entered.
     */
    @Allowed("identity.sign-up")
    @CrossPark("identity")
    @CommitsRefusal
    public SignedIn confirmByLink(Caller caller, Proof.Link proof, String password) {
        return registration.confirm(proof, password);
    }

    /** Opens an account without confirmation, or returns the one that the contact has. */
    @Allowed("identity.establish")
    @CrossPark("identity")
    public AccountId establish(Caller job, SignUp signUp) {
        return registration.establish(signUp);
    }

    /** Sends a code with which a new password can be set; to an unknown contact nothing is sent. */
    @Allowed("identity.recover")
    @CrossPark("identity")
    public Challenge recover(Caller caller, Contact contact) {
        return passwordDesk.recover(contact);
    }

    /** Sets a new password with a recovery code, and ends all sign-ins of the account. */
    @Allowed("identity.recover")
    @CrossPark("identity")
    @CommitsRefusal
    public void resetPassword(Caller caller, Proof proof, String newPassword) {
        passwordDesk.reset(proof, newPassword);
    }

    /** Replaces the caller's password, and ends the account's sign-ins; returns a fresh one. */
    @Allowed("identity.own-account")
    @CrossPark("identity")
    @CommitsRefusal
    public SignedIn changePassword(Caller caller, String password, String newPassword) {
        return passwordDesk.change(caller, password, newPassword);
    }

    @Allowed("identity.own-account")
    @CrossPark("identity")
    public Profile profile(Caller caller) {
        return profiles.of(caller.account());
    }

    @Allowed("identity.own-account")
    @CrossPark("identity")
    public Profile rename(Caller caller, String displayName) {
        return profiles.rename(caller.account(), displayName);
    }

    @Allowed("identity.own-account")
    @CrossPark("identity")
    public Profile changeLocale(Caller caller, Locale locale) {
        return profiles.changeLocale(caller.account(), locale);
    }

    /** Keeps a person out of all parks until {@link #unlock}. */
    @Allowed("identity.lock")
    @CrossPark("identity")
    public void lock(Caller caller, AccountId account) {
        profiles.lock(account);
    }

    @Allowed("identity.lock")
    @CrossPark("identity")
    public void unlock(Caller caller, AccountId account) {
        profiles.unlock(account);
    }

    /** Removes codes, sessions and counters whose time is over; returns how many rows went. */
    @Allowed("identity.sweep")
    @CrossPark("identity")
    public int sweep(Caller job) {
        return profiles.sweep();
    }
}
