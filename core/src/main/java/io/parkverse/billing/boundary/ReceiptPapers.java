package io.parkverse.billing.boundary;

/** Port to the kernel that renders papers. Without a bean of this type receipts are data only. */
public interface ReceiptPapers {

    /** The receipt as a PDF. */
    byte[] render(ReceiptFields fields);
}
