package io.parkverse.billing.boundary;

import java.io.Serializable;

/** An invoice that a movement may pay, and what speaks for it. */
public record Candidate(InvoiceView invoice, Sign sign) implements Serializable {

    /** Strongest first; texts under {@code billing.sign.*}. */
    public enum Sign {
        CODE,
        NAME,
        AMOUNT;

        public String textKey() {
            return "billing.sign." + name();
        }
    }
}
