package io.parkverse.intake.boundary;

/** What a row will do, or has done. */
public enum RowFate {
    CREATED,
    UPDATED,
    /** The enterprise is here with the very same facts. */
    UNCHANGED,
    FAILED
}
