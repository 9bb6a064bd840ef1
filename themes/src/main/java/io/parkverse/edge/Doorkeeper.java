package io.parkverse.edge;

import io.parkverse.identity.boundary.HostCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets signed-in people into the Flow applications and sends all others to sign in. An HTTP session
 * belongs to one sign-in: when another one comes with it, it is ended first, so that nobody inherits
 * the open forms of somebody else and every sign-in starts with a new session id.
 */
@ApplicationScoped
public class Doorkeeper {

    private static final String OWNER = "parkverse.sign-in";

    @Inject
    Visitors visitors;

    @Inject
    RateLimiter limiter;

    /** Whether the request may go on; otherwise it has been answered. */
    boolean letsIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostCaller> person = visitors.personOf(request);
        if (person.isPresent()) {
            return claimsSession(request, response, person.get());
        }
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        if (navigates(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect("/signin?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else {
            Refusal.NOT_SIGNED_IN.answer(response);
        }
        return false;
    }

    /** New sessions of one network address are counted: a cookie that is never sent back would open one each time. */
    private boolean claimsSession(HttpServletRequest request, HttpServletResponse response, HostCaller person)
            throws IOException {
        String owner = person.caller().actor().toString() + person.caller().park();
        HttpSession session = request.getSession(false);
        if (session != null && !owner.equals(session.getAttribute(OWNER))) {
            session.invalidate();
            session = null;
        }
        if (session != null) {
            return true;
        }
        Optional<Duration> wait = limiter.refusal(RateLimit.SESSION, request);
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            Refusal.TOO_MANY_SESSIONS.answer(response);
            return false;
        }
        request.getSession(true).setAttribute(OWNER, owner);
        return true;
    }

    private static boolean navigates(HttpServletRequest request) {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && accept.contains("text/html");
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
