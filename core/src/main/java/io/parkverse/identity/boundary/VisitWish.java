package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.util.List;

/**
 * A wish to act as a park.
 *
 * @param reason read by the park's operators
 * @param minutes one of {@link #MINUTES}
 */
public record VisitWish(TenantId park, String reason, int minutes) implements Serializable {

    /** How long a visit can last; there is no longer one. */
    public static final List<Integer> MINUTES = List.of(15, 30, 60);

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 400;
}
