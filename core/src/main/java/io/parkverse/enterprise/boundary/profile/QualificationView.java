package io.parkverse.enterprise.boundary.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate of an enterprise, as on a day.
 *
 * @param fileName of its document; blank without one
 */
public record QualificationView(UUID id, Qualification qualification, String fileName, LocalDate today, int version)
        implements Serializable {

    /** From how many days before the end it is to be renewed. */
    private static final int SOON = 60;

    /** How a certificate stands. */
    public enum Standing {
        VALID,
        ENDING,
        ENDED
    }

    public Standing standing() {
        return qualification
                .validUntil()
                .map(end -> end.isBefore(today)
                        ? Standing.ENDED
                        : end.isAfter(today.plusDays(SOON)) ? Standing.VALID : Standing.ENDING)
                .orElse(Standing.VALID);
    }
}
