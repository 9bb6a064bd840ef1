package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * A request for a tax invoice and what became of it.
 *
 * @param amount fees only: a deposit is no turnover
 * @param number empty until issued
 * @param simulated the number means nothing outside of this deployment; to be shown on screen
 * @param failure empty, or the name of a {@link TaxInvoiceOutcome.Reason}
 */
public record TaxInvoiceView(
        TaxInvoiceId id,
        InvoiceId invoice,
        TaxInvoiceDetails details,
        Money amount,
        State state,
        String number,
        boolean simulated,
        String failure,
        Instant requestedAt)
        implements Serializable {

    /** How far. */
    public enum State {
        REQUESTED,
        ISSUED,
        FAILED
    }
}
