package io.parkverse.identity.boundary;

import java.io.Serializable;

/**
 * A personal value in the clear.
 *
 * @param labelKey key of the text that names the value
 */
public record Revealed(String labelKey, String value) implements Serializable {

    @Override
    public String toString() {
        return labelKey;
    }
}
