package io.parkverse.identity.boundary;

/** How a person is reached. */
public enum ContactKind {
    MAIL,
    MOBILE
}
