package io.parkverse.api;

/** A record of the API that changes: its version is its entity tag. */
public interface Versioned {

    /** Grows with each change. */
    int version();
}
