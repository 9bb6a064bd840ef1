package io.parkverse.tenancy.boundary;

import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A park as others see it.
 *
 * @param parent the park above it, or {@link TenantId#PLATFORM} when there is none
 * @param host the host name that links to the park carry
 * @param limits of the plan, and what the platform has set instead
 */
public record ParkView(
        TenantId id,
        String slug,
        String nameZh,
        String nameEn,
        String shortName,
        ParkKind kind,
        TenantId parent,
        Locale locale,
        ZoneId timeZone,
        String plan,
        LimitValues limits,
        ParkState state,
        String host,
        Instant createdAt,
        int version)
        implements Serializable {

    public String name(Locale language) {
        return Texts.supported(language).equals(Texts.CHINESE) ? nameZh : nameEn;
    }

    /** Whether people may work in the park now. */
    public boolean open() {
        return state == ParkState.OPEN;
    }
}
