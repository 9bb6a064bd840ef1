package io.parkverse.limits.boundary;

import io.parkverse.limits.control.UseBook;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The limits of a park with their use, for the people who run it. */
@Boundary
public class LimitOverview {

    @Inject
    LimitSource source;

    @Inject
    UseBook uses;

    @Inject
    RateGate rates;

    /** All limits in their order; none on the platform. */
    @Allowed("limits.read")
    public List<LimitUse> list(Caller caller) {
        return source.of(caller.park())
                .map(values -> Arrays.stream(Limit.values())
                        .map(limit -> new LimitUse(
                                limit, values.of(limit), used(caller.park(), values, limit), values.isOwn(limit)))
                        .toList())
                .orElse(List.of());
    }

    private long used(TenantId park, LimitValues values, Limit limit) {
        if (!limit.hasUse()) {
            return 0;
        }
        return limit.kind() == Limit.Kind.RATE ? rates.used(park, values, limit) : uses.used(limit);
    }
}
