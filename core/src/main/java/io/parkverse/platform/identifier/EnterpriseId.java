package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an enterprise within its park. */
public record EnterpriseId(UUID value) implements Serializable {

    public EnterpriseId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static EnterpriseId next() {
        return new EnterpriseId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static EnterpriseId of(String text) {
        return new EnterpriseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
