package io.parkverse.billing.boundary;

/** What one price is for. */
public enum PriceUnit {
    ONCE,
    MONTH,
    /** Twelve months of a term; the rest of the term is priced by month. */
    YEAR
}
