package io.parkverse.api;

import io.parkverse.edge.EdgeContext;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.limits.boundary.RateGate;
import io.parkverse.limits.boundary.Taken;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets a token call as often as the limits of the park allow, and tells each caller how much is left
 * (draft-ietf-httpapi-ratelimit-headers). A token that has used up its own share takes nothing from the park's.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class LimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** What is in force. */
    static final String POLICY = "RateLimit-Policy";
    /** What is left. */
    static final String LEFT = "RateLimit";

    private static final String SPENT = "parkverse.limits";

    @Inject
    RateGate rates;

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(DocumentOfApi.PATH)) {
            return;
        }
        ParkView park = EdgeContext.of(http).park().orElseThrow(() -> new ApiException(ApiError.NO_PARK_HERE));
        TokenCaller who = TokenCaller.from(request.getSecurityContext());
        Share own = share(park, Limit.TOKEN_CALLS, ActorKind.name(who.caller().actor()));
        List<Share> shares = new ArrayList<>(List.of(own));
        if (own.taken().admitted()) {
            shares.add(share(park, Limit.API_CALLS, ""));
        }
        request.setProperty(SPENT, new Spent(shares));
        shares.stream().filter(share -> !share.taken().admitted()).findFirst().ifPresent(share -> {
            throw RateGate.refusal(park.limits(), share.limit(), share.taken());
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SPENT) instanceof Spent spent) {
            response.getHeaders().putSingle(POLICY, joined(spent, Share::policy));
            response.getHeaders().putSingle(LEFT, joined(spent, Share::left));
        }
    }

    private Share share(ParkView park, Limit limit, String subject) {
        LimitValues values = park.limits();
        return new Share(limit, values.of(limit), rates.take(park.id(), values, limit, subject));
    }

    private static String joined(Spent spent, Function<Share, String> part) {
        return spent.shares().stream().map(part).collect(Collectors.joining(", "));
    }

    private record Spent(List<Share> shares) {}

    private record Share(Limit limit, long most, Taken taken) {

        String policy() {
            return "\"%s\";q=%d;w=%d"
                    .formatted(limit.key(), most, limit.kind().per().toSeconds());
        }

        String left() {
            String reset = taken.admitted() ? "" : ";t=" + Problems.seconds(taken.pause());
            return "\"%s\";r=%d%s".formatted(limit.key(), taken.left(), reset);
        }
    }
}
