package io.parkverse.site;

import io.parkverse.edge.RateLimit;
import io.parkverse.edge.RateLimiter;
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

    /**
     * Lets the request pass.
     *
     * @throws AccessException {@link AccessError#TOO_MANY_REQUESTS} when its address has used up its share
     */
    public void require(SiteRequest request, RateLimit limit) {
        buckets.refusal(limit, request.http().getRemoteAddr()).ifPresent(wait -> {
            Duration rounded = wait.plusSeconds(1);
            request.response().setHeader("Retry-After", String.valueOf(rounded.toSeconds()));
            throw new AccessException(AccessError.TOO_MANY_REQUESTS);
        });
    }
}
