package io.parkverse.site;

import io.parkverse.edge.RateLimit;
import io.parkverse.edge.RateLimiter;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitException;
import io.parkverse.limits.boundary.RateGate;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Refuses visitors who ask too often, and tells them when to come back. */
@ApplicationScoped
public class Limiter {

    @Inject
    RateLimiter buckets;

    @Inject
    RateGate rates;

    /**
     * Lets the request pass.
     *
     * @throws AccessException {@link AccessError#TOO_MANY_REQUESTS} when its address has used up its share
     */
    public void require(SiteRequest request, RateLimit limit) {
        buckets.refusal(limit, request.http()).ifPresent(wait -> {
            tellWait(request, wait);
            throw new AccessException(AccessError.TOO_MANY_REQUESTS);
        });
    }

    /**
     * Lets the request pass within a limit that all visitors of its park share.
     *
     * @throws LimitException when they have used it up
     */
    public void requireOfPark(SiteRequest request, Limit limit) {
        request.park().ifPresent(park -> {
            try {
                rates.require(park.id(), park.limits(), limit);
            } catch (LimitException refusal) {
                refusal.retryAfter().ifPresent(wait -> tellWait(request, wait));
                throw refusal;
            }
        });
    }

    private static void tellWait(SiteRequest request, Duration wait) {
        request.response()
                .setHeader("Retry-After", String.valueOf(wait.plusSeconds(1).toSeconds()));
    }
}
