package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a tax invoice is made out to.
 *
 * @param taxNumber 15 to 20 digits and capital letters; the check digit of the unified social credit
 *     code is the settlement feature's business
 */
public record TaxInvoiceDetails(Kind kind, String title, String taxNumber) implements Serializable {

    private static final int MAX_TITLE = 120;

    public TaxInvoiceDetails {
        title = title.strip();
        taxNumber = taxNumber.strip().toUpperCase(Locale.ROOT);
        if (title.length() < 2 || title.length() > MAX_TITLE) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_TITLE);
        }
        if (!taxNumber.matches("[0-9A-Z]{15,20}")) {
            throw new BillingException(BillingError.TAX_NUMBER_INVALID);
        }
    }

    /** General (普通发票) or special for deducting input tax (专用发票). */
    public enum Kind {
        GENERAL,
        SPECIAL
    }
}
