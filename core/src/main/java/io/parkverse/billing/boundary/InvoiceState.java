package io.parkverse.billing.boundary;

/** Where an invoice stands; follows from what was paid, except for CANCELLED. */
public enum InvoiceState {
    OPEN,
    PART_PAID,
    PAID,
    /** More was paid than asked; the surplus is owed back. */
    OVERPAID,
    CANCELLED;

    /** Whether something is still to be paid. */
    public boolean payable() {
        return this == OPEN || this == PART_PAID;
    }

    public boolean settled() {
        return this == PAID || this == OVERPAID;
    }
}
