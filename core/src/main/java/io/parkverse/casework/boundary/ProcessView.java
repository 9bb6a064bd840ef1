package io.parkverse.casework.boundary;

import java.io.Serializable;

/** One version of a process in a park: the draft, the active one, or a retired one. */
public record ProcessView(int version, Lifecycle lifecycle, ProcessPlan plan) implements Serializable {

    /** A draft becomes active once, an active version is retired by its successor. */
    public enum Lifecycle {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
