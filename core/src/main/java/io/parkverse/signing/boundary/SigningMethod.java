package io.parkverse.signing.boundary;

/** How an envelope was signed. */
public enum SigningMethod {
    ELECTRONIC,
    PAPER
}
