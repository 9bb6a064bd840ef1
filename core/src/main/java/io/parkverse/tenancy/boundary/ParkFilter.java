package io.parkverse.tenancy.boundary;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which parks the platform console lists.
 *
 * @param text part of a name, a short address or a host; empty for all
 * @param states empty for all
 */
public record ParkFilter(String text, Set<ParkState> states) implements Serializable {

    public ParkFilter {
        text = text.strip();
        states = states.isEmpty() ? Set.copyOf(EnumSet.allOf(ParkState.class)) : Set.copyOf(states);
    }

    public static ParkFilter all() {
        return new ParkFilter("", Set.of());
    }
}
