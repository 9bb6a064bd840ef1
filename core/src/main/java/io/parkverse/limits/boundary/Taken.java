package io.parkverse.limits.boundary;

import java.time.Duration;

/**
 * What came of asking to do something once more.
 *
 * @param left times that are left now
 * @param pause after which there is one again; zero when it was admitted
 */
public record Taken(boolean admitted, long left, Duration pause) {}
