package io.parkverse.billing.boundary;

/** Port to what prints receipts. */
public interface ReceiptPapers {

    /** The receipt as a PDF. */
    byte[] render(ReceiptFields fields);
}
