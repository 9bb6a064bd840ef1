package io.parkverse.files.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * What is taken at one place.
 *
 * @param maxBytes largest size
 */
public record Acceptance(Set<MediaKind> kinds, long maxBytes) implements Serializable {

    public Acceptance {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || maxBytes < 1) {
            throw new IllegalArgumentException("accepts nothing");
        }
    }
}
