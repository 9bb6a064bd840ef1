package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import java.io.Serializable;

/** A wish to have money back: the deposit or the surplus of an invoice, to an account of the payer. */
public record RefundRequest(
        InvoiceId invoice, RefundView.Kind kind, Money amount, String payeeName, String payeeAccount, String reason)
        implements Serializable {

    private static final int MAX_TEXT = 120;

    public RefundRequest {
        if (!amount.isPositive()) {
            throw new BillingException(BillingError.AMOUNT_INVALID, amount.decimal());
        }
        if (payeeName.isBlank() || payeeName.length() > MAX_TEXT || reason.length() > MAX_TEXT) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_TEXT);
        }
    }
}
