package io.parkverse.limits.boundary;

import io.parkverse.limits.control.Buckets;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Counts requests in buckets that all nodes share. Needs no transaction. While the grid is away each node counts
 * for itself ({@code docs/adr/0013}). Safe for concurrent use.
 */
@ApplicationScoped
public class RateGate {

    @Inject
    Buckets buckets;

    /**
     * Takes one time of a limit of a park.
     *
     * @param subject whom within the park it is counted for; empty for all of it
     */
    public Taken take(TenantId park, LimitValues values, Limit limit, String subject) {
        return buckets.take(key(park, limit, subject), quota(values, limit));
    }

    /**
     * Takes one time of a limit that the whole park shares.
     *
     * @throws LimitException when there is none left
     */
    public void require(TenantId park, LimitValues values, Limit limit) {
        Taken taken = take(park, values, limit, "");
        if (!taken.admitted()) {
            throw refusal(values, limit, taken);
        }
    }

    /** The refusal of a time that was not admitted. */
    public static LimitException refusal(LimitValues values, Limit limit, Taken taken) {
        long most = values.of(limit);
        return new LimitException(limit, most, most - taken.left(), taken.pause());
    }

    /** Takes one time of a quota that does not depend on a park; the subject names quota and asker. */
    public Taken take(String subject, Quota quota) {
        return buckets.take("all " + subject, quota);
    }

    /** Times of a limit that have been taken of what the whole park shares. */
    public long used(TenantId park, LimitValues values, Limit limit) {
        return values.of(limit) - buckets.left(key(park, limit, ""), quota(values, limit));
    }

    private static Quota quota(LimitValues values, Limit limit) {
        return new Quota(values.of(limit), limit.kind().per(), false);
    }

    private static String key(TenantId park, Limit limit, String subject) {
        return park + " " + limit.key() + " " + subject;
    }
}
