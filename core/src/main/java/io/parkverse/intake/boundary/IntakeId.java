package io.parkverse.intake.boundary;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an import. */
public record IntakeId(UUID value) implements Serializable {

    public IntakeId {
        Objects.requireNonNull(value, "value");
    }

    public static IntakeId next() {
        return new IntakeId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
