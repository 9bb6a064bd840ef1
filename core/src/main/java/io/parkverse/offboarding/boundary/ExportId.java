package io.parkverse.offboarding.boundary;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an export of a park. */
public record ExportId(UUID value) implements Serializable {

    public ExportId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static ExportId next() {
        return new ExportId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
