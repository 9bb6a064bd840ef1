package io.parkverse.settlement.boundary.licence;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A business licence as somebody copies it.
 *
 * @param code unified social credit code as typed
 * @param validUntil {@link #UNLIMITED} for 长期
 * @param overrideReason why a code with a failing check digit is entered all the same; blank otherwise
 */
public record LicenceEntry(
        String code, String name, LocalDate establishedOn, LocalDate validUntil, String overrideReason)
        implements Serializable {

    public static final LocalDate UNLIMITED = LocalDate.of(9999, 12, 31);
}
