package io.parkverse.billing.boundary;

import java.io.Serializable;

/** The tax bureau's answer. */
public sealed interface TaxInvoiceOutcome extends Serializable {

    /** Whether the answer comes from a simulator and means nothing outside. */
    boolean simulated();

    /** It was issued under a number of 20 digits. */
    record Issued(String number, boolean simulated) implements TaxInvoiceOutcome {}

    /** It was refused for good; a new request with other details may succeed. */
    record Refused(Reason reason, boolean simulated) implements TaxInvoiceOutcome {}

    /** Why; texts under {@code billing.tax-failure.*}. */
    enum Reason {
        TAX_NUMBER_UNKNOWN,
        TITLE_DIFFERS,
        QUOTA_EXCEEDED;

        public String textKey() {
            return "billing.tax-failure." + name();
        }
    }
}
