package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one booked entry of the park's bank account. */
public record MovementId(UUID value) implements Serializable {

    public MovementId {
        Objects.requireNonNull(value, "value");
    }

    public static MovementId next() {
        return new MovementId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
