package io.parkverse.edge;

import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.tenancy.boundary.ParkState;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The first thing every request of both WARs meets. Order: security headers, host, origin of changing
 * requests, then, for the Flow applications, the person. Whoever is let in there is bound to the
 * request as {@link EdgeContext#person}. Public requests get {@link ReadyAnswers} if there are any.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EdgeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Hosts hosts;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient Instance<ReadyAnswers> answers;

    @Inject
    transient Settings settings;

    private transient Optional<ReadyAnswers> ready = Optional.empty();
    private transient boolean https;

    @Override
    public void init() {
        https = settings.get("PARK_SCHEME").filter("https"::equals).isPresent();
        ready = answers.stream().findFirst();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Place place = Place.of(request);
        SecurityHeaders.of(place, https).forEach(response::addHeader);
        if (place == Place.PROBE) {
            chain.doFilter(request, response);
            return;
        }
        Optional<EdgeContext> edge = hosts.contextOf(request);
        if (edge.isEmpty()) {
            Refusal.UNKNOWN_HOST.answer(response);
            return;
        }
        edge.get().bindTo(request);
        if (OriginCheck.foreign(request)) {
            Refusal.FOREIGN_ORIGIN.answer(response);
            return;
        }
        if (place == Place.PRIVATE) {
            traced(response, () -> enterPrivate(request, response, chain));
        } else if (!answered(request, response, edge.get())) {
            traced(response, () -> chain.doFilter(request, response));
        }
    }

    private interface Work {
        void run() throws IOException, ServletException;
    }

    /** Gives the request an id, which audit entries carry and the answer tells. */
    private static void traced(HttpServletResponse response, Work work) throws IOException, ServletException {
        String id = UuidV7.next().toString();
        response.setHeader("X-Request-Id", id);
        RequestTrace trace = RequestTrace.of(id);
        try {
            work.run();
        } finally {
            trace.close();
        }
    }

    private boolean answered(HttpServletRequest request, HttpServletResponse response, EdgeContext edge)
            throws IOException {
        return ready.isPresent() && ready.get().give(request, response, edge);
    }

    private void enterPrivate(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean suspended = EdgeContext.of(request)
                .park()
                .filter(park -> park.state() == ParkState.SUSPENDED)
                .isPresent();
        if (suspended) {
            Refusal.SUSPENDED.answer(response);
            return;
        }
        try {
            if (doorkeeper.letsIn(request, response)) {
                chain.doFilter(request, response);
            }
        } catch (AccessException e) {
            Refusal.ended(e).answer(response);
        }
    }
}
