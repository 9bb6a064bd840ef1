package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * Money that goes back to an enterprise.
 *
 * @param code to be written into the transfer, so that the statement finds it
 */
public record RefundView(
        RefundId id,
        InvoiceId invoice,
        Kind kind,
        Money amount,
        String code,
        String payeeName,
        String payeeAccount,
        String reason,
        State state,
        Instant requestedAt)
        implements Serializable {

    /** Out of what. */
    public enum Kind {
        DEPOSIT,
        SURPLUS
    }

    /** How far. */
    public enum State {
        REQUESTED,
        PAID,
        CANCELLED
    }
}
