package io.parkverse.tenancy.boundary;

/** A colour of a brand that must be readable: on the page, or as the page. */
public enum BrandToken {
    SURFACE_TINT,
    INK,
    PRIMARY,
    ACCENT
}
