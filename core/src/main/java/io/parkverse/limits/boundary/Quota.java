package io.parkverse.limits.boundary;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param most times within {@code per}, and at once
 * @param evenly whether spent times come back one by one; otherwise all at once, when {@code per} has passed since
 *     the first, so that no such span ever has more than {@code most}
 */
public record Quota(long most, Duration per, boolean evenly) {

    public Quota {
        if (most < 0 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("no quota: " + most + " within " + per);
        }
    }
}
