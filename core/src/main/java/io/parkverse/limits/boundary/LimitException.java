package io.parkverse.limits.boundary;

import io.parkverse.platform.error.DomainException;
import java.time.Duration;
import java.util.Optional;

/** Something would exceed a limit of the park; tells the limit, what is used, and whom to ask. */
public final class LimitException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * A refusal.
     *
     * @param used what is used already; of a size, what was wanted
     * @param wait after which it is worth trying again; zero when waiting does not help
     */
    public LimitException(Limit limit, long most, long used, Duration wait) {
        super(limit, LimitAmount.written(limit.unit(), most), LimitAmount.written(limit.unit(), used));
        this.wait = wait;
    }

    public Optional<Duration> retryAfter() {
        return Optional.of(wait).filter(time -> !time.isZero());
    }
}
