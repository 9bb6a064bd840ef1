package io.parkverse.billing.boundary;

/** What an amount on an invoice is. */
public enum LineKind {
    /** Income of the park once invoiced. */
    SERVICE,
    /** Stays the enterprise's money; held as a liability, free of interest. */
    DEPOSIT
}
