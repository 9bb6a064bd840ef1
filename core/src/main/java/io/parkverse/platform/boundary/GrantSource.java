package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;

/** Reads what a caller may be in its park; called inside the transaction, on every boundary call. */
public interface GrantSource {

    /**
     * The grants at this moment.
     *
     * @throws io.parkverse.platform.error.AccessException when the caller's sign-in has ended
     */
    Grants grantsOf(Caller caller);
}
