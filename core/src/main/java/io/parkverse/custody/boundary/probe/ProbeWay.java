package io.parkverse.custody.boundary.probe;

/** How it was tried to reach a company. */
public enum ProbeWay {
    LETTER,
    PHONE,
    VISIT
}
