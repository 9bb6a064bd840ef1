package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one sign-in of a person; ended by signing out everywhere. */
public record SignInId(UUID value) implements Serializable {

    public SignInId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id, ordered by time of creation (UUIDv7, RFC 9562). */
    public static SignInId next() {
        return new SignInId(UuidV7.next());
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static SignInId of(String text) {
        return new SignInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
