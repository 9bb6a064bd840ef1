package io.parkverse.custody.boundary.mail;

/** What the enterprise wants done with a letter. */
public enum LetterChoice {
    NONE,
    PICK_UP,
    FORWARD,
    SCAN,
    DESTROY
}
