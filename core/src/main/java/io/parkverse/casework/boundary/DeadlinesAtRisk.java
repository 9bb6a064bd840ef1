package io.parkverse.casework.boundary;

import java.io.Serializable;

/** Running cases whose deadline has passed, and those whose deadline comes within the time asked for. */
public record DeadlinesAtRisk(long overdue, long soon) implements Serializable {}
