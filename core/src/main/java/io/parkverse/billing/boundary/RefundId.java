package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a request to send money back. */
public record RefundId(UUID value) implements Serializable {

    public RefundId {
        Objects.requireNonNull(value, "value");
    }

    public static RefundId next() {
        return new RefundId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
