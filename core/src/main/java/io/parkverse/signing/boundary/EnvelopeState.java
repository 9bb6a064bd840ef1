package io.parkverse.signing.boundary;

/** An envelope is open until all sides have signed or the paper has been confirmed. */
public enum EnvelopeState {
    OPEN,
    COMPLETED,
    CANCELLED
}
