package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Caller;
import java.time.Instant;

/**
 * A fresh sign-in.
 *
 * @param caller the person on the identity host
 * @param secret value of the identity host's cookie; kept nowhere else
 * @param until when the sign-in ends by itself
 */
public record SignedIn(Caller caller, String secret, Instant until) {

    @Override
    public String toString() {
        return "SignedIn[" + caller + "]";
    }
}
