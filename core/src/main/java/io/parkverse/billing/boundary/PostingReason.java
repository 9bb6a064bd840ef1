package io.parkverse.billing.boundary;

/** Why something was posted; texts under {@code billing.reason.*}. */
public enum PostingReason {
    INVOICE_ISSUED,
    INVOICE_CANCELLED,
    RECEIVED,
    SENT,
    ALLOCATED,
    ALLOCATION_UNDONE,
    REMAINDER_WAIVED,
    NOT_OURS,
    NOT_OURS_UNDONE,
    REFUND_REQUESTED,
    REFUND_CANCELLED,
    REFUND_PAID;

    public String textKey() {
        return "billing.reason." + name();
    }
}
