package io.parkverse.offboarding.boundary;

/** Way of a park out of the installation. */
public enum DepartureState {
    ANNOUNCED,
    WITHDRAWN,
    /** Rows are being removed; there is no way back. */
    PURGING,
    PURGED
}
