package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.time.Instant;

/** An imported statement file. */
public record StatementView(
        String fileName, Format format, String accountNumber, int entries, Instant importedAt, String importedBy)
        implements Serializable {

    /** Forms of statement that can be read. */
    public enum Format {
        CSV,
        CAMT053
    }
}
