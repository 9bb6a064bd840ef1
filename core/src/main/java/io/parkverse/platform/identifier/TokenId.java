package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an access token of a program within its park; not its secret. */
public record TokenId(UUID value) implements Serializable {

    public TokenId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static TokenId next() {
        return new TokenId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
