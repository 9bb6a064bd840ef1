package io.parkverse.custody.boundary.roster;

import io.parkverse.platform.identifier.UnitId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper of an address.
 *
 * @param place building and unit in words
 * @param validUntil last day; {@link NewPaper#UNLIMITED} for no end
 */
public record AddressPaper(
        UUID id,
        UnitId unit,
        String place,
        PaperKind kind,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        Validity validity,
        Instant addedAt)
        implements Serializable {

    /** Where a paper stands on a day. */
    public enum Validity {
        VALID,
        /** Its last day is within {@value AddressPaper#SOON_DAYS} days. */
        ENDING,
        ENDED;

        public static Validity on(LocalDate day, LocalDate lastDay) {
            if (lastDay.isBefore(day)) {
                return ENDED;
            }
            return lastDay.isBefore(day.plusDays(SOON_DAYS)) ? ENDING : VALID;
        }
    }

    static final int SOON_DAYS = 60;
}
