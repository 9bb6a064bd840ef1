package io.parkverse.casework.boundary;

import java.io.Serializable;

/**
 * A move that the caller may ask for.
 *
 * @param secondLook whether the move is held until a second person confirms it
 * @param refusalKey key of the text that says why it is not possible now; empty when it is
 */
public record AvailableEvent(
        String event, Label label, State to, boolean noteNeeded, boolean secondLook, String refusalKey)
        implements Serializable {

    public boolean possible() {
        return refusalKey.isEmpty();
    }
}
