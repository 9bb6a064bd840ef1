package io.parkverse.api;

import io.parkverse.platform.caller.Caller;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Who calls, as the security context of a request holds it.
 *
 * @param caller of the token, in the park of the host
 * @param operation method and address, which are part of what a key of a creating call stands for
 */
public record TokenCaller(Caller caller, String operation) implements Principal {

    /** The caller of a request that passed {@link TokenFilter}. */
    public static Caller of(SecurityContext context) {
        return from(context).caller();
    }

    static TokenCaller from(SecurityContext context) {
        return (TokenCaller) context.getUserPrincipal();
    }

    @Override
    public String getName() {
        return caller.account().toString();
    }
}
