package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import java.io.Serializable;

/** How much of a movement pays which invoice. */
public record Share(InvoiceId invoice, Money amount) implements Serializable {

    public Share {
        if (!amount.isPositive()) {
            throw new BillingException(BillingError.AMOUNT_INVALID, amount.decimal());
        }
    }
}
