package io.parkverse.casework.boundary;

/** How far a step or a phase of a case is. */
public enum Progress {
    DONE,
    CURRENT,
    AHEAD
}
