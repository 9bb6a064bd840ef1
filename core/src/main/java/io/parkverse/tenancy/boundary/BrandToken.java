package io.parkverse.tenancy.boundary;

/** A colour of a brand that must stand out from its background. */
public enum BrandToken {
    INK,
    PRIMARY,
    ACCENT
}
