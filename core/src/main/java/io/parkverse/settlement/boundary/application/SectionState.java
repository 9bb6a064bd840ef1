package io.parkverse.settlement.boundary.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a part of an application is saved.
 *
 * @param version to be named by the next save; 0 for a part that was never saved
 */
public record SectionState(SectionKey section, int version, Instant savedAt) implements Serializable {

    public static SectionState never(SectionKey section) {
        return new SectionState(section, 0, Instant.EPOCH);
    }

    public boolean saved() {
        return version > 0;
    }
}
