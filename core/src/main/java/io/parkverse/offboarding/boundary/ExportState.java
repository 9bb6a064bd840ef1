package io.parkverse.offboarding.boundary;

/** Where an export of a park stands. */
public enum ExportState {
    WAITING,
    READY,
    FAILED,
    /** Its file was removed when its time was over. */
    REMOVED
}
