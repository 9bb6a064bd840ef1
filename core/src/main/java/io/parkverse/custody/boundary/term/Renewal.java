package io.parkverse.custody.boundary.term;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.InvoiceId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A longer term that was asked for. It begins to hold when its invoice is paid.
 *
 * @param newUntil last day of the longer term
 */
public record Renewal(
        UUID id,
        CaseId workCase,
        String company,
        int months,
        LocalDate oldUntil,
        LocalDate newUntil,
        InvoiceId invoice,
        State state)
        implements Serializable {

    /** Where a renewal stands. */
    public enum State {
        /** Its invoice is not paid yet. */
        OPEN,
        DONE,
        CANCELLED
    }
}
