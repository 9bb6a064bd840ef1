package io.parkverse.billing.boundary;

import java.util.Objects;

/** An uploaded statement. Holds the caller's array; it is only read. */
public record StatementFile(String name, byte[] content) {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    public StatementFile {
        Objects.requireNonNull(name, "name");
        if (content.length == 0) {
            throw new BillingException(BillingError.FILE_EMPTY);
        }
        if (content.length > MAX_BYTES) {
            throw new BillingException(BillingError.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
        }
    }
}
