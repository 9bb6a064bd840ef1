package io.parkverse.tenancy.boundary;

/** The four faces that a park may write its headlines in; shipped with the theme. */
public enum Headline {
    SANS,
    /** Serif, in the style of Song printing. */
    SONG,
    CONDENSED,
    /** Brush script. */
    KAI
}
