package io.parkverse.api;

import io.parkverse.edge.EdgeContext;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;

/**
 * Lets requests with a working token pass and puts its caller into the security context. The park is that of the
 * host. Cookies count for nothing here, so that no page can call the API in the name of its visitor.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    @Inject
    Tokens tokens;

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(DocumentOfApi.PATH)) {
            return;
        }
        EdgeContext edge = EdgeContext.of(http);
        ParkView park = edge.park().orElseThrow(() -> new ApiException(ApiError.NO_PARK_HERE));
        Caller caller = secret(request)
                .flatMap(secret -> tokens.resolve(edge.anonymous(), secret))
                .orElseThrow(() -> new AccessException(AccessError.NOT_SIGNED_IN));
        if (park.state() == ParkState.SUSPENDED) {
            throw new ApiException(ApiError.PARK_SUSPENDED);
        }
        String operation = request.getMethod() + " " + request.getUriInfo().getRequestUri();
        request.setSecurityContext(new Entered(
                new TokenCaller(caller, operation),
                request.getUriInfo().getRequestUri().getScheme()));
    }

    private static Optional<String> secret(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> secret.length() <= LONGEST);
    }

    private record Entered(TokenCaller who, String scheme) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return who;
        }

        /** Roles are the boundaries' business. */
        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return "https".equals(scheme);
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
