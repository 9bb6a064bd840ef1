package io.parkverse.billing.boundary;

import java.util.Objects;

/** An uploaded statement of 1 byte to 10 MB. Immutable. */
public final class StatementFile {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private final String name;
    private final byte[] content;

    public StatementFile(String name, byte[] content) {
        if (content.length == 0) {
            throw new BillingException(BillingError.FILE_EMPTY);
        }
        if (content.length > MAX_BYTES) {
            throw new BillingException(BillingError.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
        }
        this.name = Objects.requireNonNull(name, "name");
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
