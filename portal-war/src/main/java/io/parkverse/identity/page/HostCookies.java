package io.parkverse.identity.page;

import io.parkverse.edge.Cookies;
import io.parkverse.site.SiteRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The cookies of the sign-in: the session of a host, and the state of a sign-in under way. */
@ApplicationScoped
public class HostCookies {

    private static final String STATE = "pv_state";
    private static final Duration STATE_LIFE = Duration.ofMinutes(15);
    private static final int STATE_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Cookies cookies;

    @Inject
    Clock clock;

    void keepSession(SiteRequest request, String secret, Instant until) {
        endWorkspace(request);
        cookies.set(request.response(), Cookies.SESSION, secret, Duration.between(clock.instant(), until));
    }

    void dropSession(SiteRequest request) {
        endWorkspace(request);
        cookies.drop(request.response(), Cookies.SESSION);
    }

    /** The state of this browser: kept while it is fresh, so that two open tabs do not disturb each other. */
    String state(SiteRequest request) {
        Optional<String> known = stateOf(request);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cookies.set(request.response(), STATE, state, STATE_LIFE);
        return state;
    }

    Optional<String> stateOf(SiteRequest request) {
        return Cookies.read(request.http(), STATE).filter(state -> state.length() == STATE_BYTES * 4 / 3);
    }

    void dropState(SiteRequest request) {
        cookies.drop(request.response(), STATE);
    }

    private static void endWorkspace(SiteRequest request) {
        Optional.ofNullable(request.http().getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
