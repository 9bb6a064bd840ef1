package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a visit of a platform person who acts as a park, within that park. */
public record ParkVisitId(UUID value) implements Serializable {

    public ParkVisitId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static ParkVisitId next() {
        return new ParkVisitId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static ParkVisitId of(String text) {
        return new ParkVisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
