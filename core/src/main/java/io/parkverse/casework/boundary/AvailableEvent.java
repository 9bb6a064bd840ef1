package io.parkverse.casework.boundary;

import java.io.Serializable;

/**
 * A move that the caller may ask for.
 *
 * @param refusalKey key of the text that says why it is not possible now; empty when it is
 */
public record AvailableEvent(String event, Label label, State to, boolean noteNeeded, String refusalKey)
        implements Serializable {

    public boolean possible() {
        return refusalKey.isEmpty();
    }
}
