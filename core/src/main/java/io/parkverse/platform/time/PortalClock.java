package io.parkverse.platform.time;

import io.parkverse.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the deployment, in UTC. In test mode it can be moved forward by an offset; in all
 * other modes it is the machine's clock. Safe for concurrent use.
 */
@ApplicationScoped
public class PortalClock extends Clock {

    private final Clock base = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    @Inject
    Settings settings;

    /**
     * Moves business time forward.
     *
     * @throws IllegalStateException outside test mode, or when the step is negative
     */
    public void advance(Duration step) {
        if (settings.mode() != Settings.Mode.TEST) {
            throw new IllegalStateException("the clock moves in test mode only");
        }
        if (step.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        offset = offset.plus(step);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }
}
