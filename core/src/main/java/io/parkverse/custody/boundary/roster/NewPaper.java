package io.parkverse.custody.boundary.roster;

import io.parkverse.platform.identifier.UnitId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A paper of an address on its way in.
 *
 * @param number as printed on it; blank for none
 * @param validUntil last day; {@link #UNLIMITED} for no end
 */
public record NewPaper(UnitId unit, PaperKind kind, String number, LocalDate issuedOn, LocalDate validUntil)
        implements Serializable {

    public static final LocalDate UNLIMITED = LocalDate.of(9999, 12, 31);
}
