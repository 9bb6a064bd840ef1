package io.parkverse.edge;

import io.parkverse.limits.boundary.Quota;
import io.parkverse.limits.boundary.RateGate;
import io.parkverse.limits.boundary.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** Counts what network addresses ask for, one bucket per limit and address, over all nodes. */
@ApplicationScoped
public class RateLimiter {

    @Inject
    RateGate rates;

    @Inject
    ClientAddress addresses;

    /** Takes a token of the request's address; when there is none, the time after which there will be one. */
    public Optional<Duration> refusal(RateLimit limit, HttpServletRequest request) {
        return refusal(limit, addresses.of(request));
    }

    Optional<Duration> refusal(RateLimit limit, String address) {
        Taken taken = rates.take(limit + " " + address, new Quota(limit.burst(), limit.refill(), true));
        return taken.admitted() ? Optional.empty() : Optional.of(taken.pause());
    }
}
