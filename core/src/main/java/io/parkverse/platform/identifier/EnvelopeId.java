package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a set of documents sent to signers together. */
public record EnvelopeId(UUID value) implements Serializable {

    public EnvelopeId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static EnvelopeId next() {
        return new EnvelopeId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static EnvelopeId of(String text) {
        return new EnvelopeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
