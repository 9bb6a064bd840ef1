package io.parkverse.custody.boundary.recheck;

/** What is looked at when a custodian is re-checked; the house's own list and no rule of law. */
public enum CheckItem {
    /** Title, consent and custody agreement of all units are there and valid. */
    PAPERS,
    /** A person answers for the address and can be reached at it. */
    KEEPER,
    /** The sign of the address hangs and the companies are named at it. */
    SIGN,
    /** Letters are entered, kept and handed over as the log says. */
    MAIL,
    /** The roster agrees with who is there. */
    ROSTER,
    /** Ways out, extinguishers and alarms are as they should be. */
    SAFETY
}
