package io.parkverse.settlement.boundary.rules;

/** A word in a name that needs special permission. */
public record ForbiddenWord(String word, Citation source) {}
