package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;

/**
 * A line of an invoice. Checked: both texts are there, quantity 1 to {@value #MAX_QUANTITY}, the unit
 * price is positive, the total fits.
 */
public record Line(String code, String textZh, String textEn, LineKind kind, int quantity, Money unitPrice)
        implements Serializable {

    public static final int MAX_QUANTITY = 10_000;

    /** Ten billion major units of a two-decimal currency: more than any park takes, far from overflow. */
    public static final long MAX_TOTAL = 1_000_000_000_000L;

    private static final int MAX_TEXT = 120;

    public Line {
        requireText(code);
        requireText(textZh);
        requireText(textEn);
        if (quantity < 1 || !unitPrice.isPositive()) {
            throw new BillingException(BillingError.AMOUNT_INVALID, quantity + " x " + unitPrice.decimal());
        }
        if (quantity > MAX_QUANTITY || unitPrice.minor() > MAX_TOTAL / quantity) {
            throw new BillingException(BillingError.AMOUNT_TOO_LARGE);
        }
    }

    public Money total() {
        return unitPrice.times(quantity);
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_TEXT);
        }
    }
}
