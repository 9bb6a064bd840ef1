package io.parkverse.custody.boundary.mail;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a letter in custody. */
public record LetterId(UUID value) implements Serializable {

    public LetterId {
        Objects.requireNonNull(value, "value");
    }

    public static LetterId next() {
        return new LetterId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
