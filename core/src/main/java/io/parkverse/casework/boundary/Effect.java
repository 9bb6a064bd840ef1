package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Caller;

/** A consequence that transitions name: a bean of the feature that does it, in the move's transaction. */
public interface Effect {

    /** As rows name it: {@code settlement.release-address}. */
    String name();

    /** Does it, for a case that has just moved; an exception takes the move back. */
    void apply(Caller caller, CaseView workCase, String event);
}
