package io.parkverse.custody.boundary.mail;

/** What became of a letter. */
public enum LetterOutcome {
    OPEN,
    HANDED_OVER,
    FORWARDED,
    SCANNED,
    DESTROYED
}
