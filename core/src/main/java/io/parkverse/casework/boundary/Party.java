package io.parkverse.casework.boundary;

/** Whose turn a state is, or who made a move. */
public enum Party {
    APPLICANT,
    STAFF,
    SYSTEM,
    /** At an end nobody has to act. */
    NOBODY
}
