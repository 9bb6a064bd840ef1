package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the account of a person, on all parks alike. */
public record AccountId(UUID value) implements Serializable {

    public AccountId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static AccountId next() {
        return new AccountId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
