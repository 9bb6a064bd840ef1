package io.parkverse.offboarding.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A park's departure.
 *
 * @param reason as whoever announced it wrote it down
 * @param purgeAt moment from which on everything is removed
 */
public record DepartureView(
        UUID id, TenantId park, DepartureState state, Instant announcedAt, String reason, Instant purgeAt)
        implements Serializable {

    /** Whether it can be taken back. */
    public boolean open() {
        return state == DepartureState.ANNOUNCED;
    }
}
