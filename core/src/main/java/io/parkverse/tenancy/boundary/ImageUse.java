package io.parkverse.tenancy.boundary;

/** What a picture of a brand is for. */
public enum ImageUse {
    LOGO,
    FAVICON,
    HERO
}
