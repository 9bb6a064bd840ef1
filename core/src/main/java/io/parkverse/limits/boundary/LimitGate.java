package io.parkverse.limits.boundary;

import io.parkverse.limits.control.UseBook;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Asked by features, within their own boundaries, before they add something. Whoever asks for a stock or a daily
 * amount holds a lock on it until the transaction ends: nobody else of the park adds the same meanwhile, so that
 * the count is exact.
 */
@ApplicationScoped
public class LimitGate {

    @Inject
    Access access;

    @Inject
    LimitSource source;

    @Inject
    UseBook uses;

    /**
     * Lets that many more pass.
     *
     * @throws LimitException when they do not fit
     */
    public void require(Limit limit, long more) {
        requireOf(access.caller().park(), limit, more, () -> uses.used(limit));
    }

    /** The same for a park that another one acts for. */
    public void requireOf(TenantId park, Limit limit, long more, LongSupplier counted) {
        excess(park, limit, more, counted).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether that many more fit, for what goes on without them when they do not. */
    public boolean admits(Limit limit, long more) {
        return excess(access.caller().park(), limit, more, () -> uses.used(limit))
                .isEmpty();
    }

    /**
     * Lets one thing of a size pass.
     *
     * @throws LimitException when it is too large
     */
    public void requireSize(Limit limit, long size) {
        source.of(access.caller().park())
                .map(values -> values.of(limit))
                .filter(most -> size > most)
                .ifPresent(most -> {
                    throw new LimitException(limit, most, size, limit.kind().per());
                });
    }

    private Optional<LimitException> excess(TenantId park, Limit limit, long more, LongSupplier counted) {
        Optional<LimitValues> values = source.of(park);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        long most = values.get().of(limit);
        uses.hold(park, limit);
        long used = counted.getAsLong();
        return used + more <= most
                ? Optional.empty()
                : Optional.of(new LimitException(limit, most, used, limit.kind().per()));
    }
}
