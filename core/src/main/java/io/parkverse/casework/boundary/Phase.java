package io.parkverse.casework.boundary;

import java.io.Serializable;

/** A stretch of a process that an applicant sees as one step. */
public record Phase(String key, Label name) implements Serializable {}
