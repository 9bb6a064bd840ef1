package io.parkverse.tenancy.boundary;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The wish for a new park.
 *
 * @param slug short address; the first label of the park's default host
 * @param parent the park above it, or {@link TenantId#PLATFORM} for none
 * @param plan name of a row of the plan table
 * @param operator who gets the first operator's hat
 */
public record OpenPark(
        ParkNames names,
        String slug,
        ParkKind kind,
        TenantId parent,
        Locale locale,
        ZoneId timeZone,
        String plan,
        AccountId operator)
        implements Serializable {

    /** A park in Chinese, on China's time, without a parent, on the trial plan. */
    public static OpenPark trial(ParkNames names, String slug, ParkKind kind, AccountId operator) {
        return new OpenPark(
                names,
                slug,
                kind,
                TenantId.PLATFORM,
                Locale.SIMPLIFIED_CHINESE,
                ZoneId.of("Asia/Shanghai"),
                "trial",
                operator);
    }
}
