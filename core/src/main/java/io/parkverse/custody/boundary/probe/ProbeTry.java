package io.parkverse.custody.boundary.probe;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A try to reach a company.
 *
 * @param evidence whether a file proves it
 */
public record ProbeTry(UUID id, ProbeWay way, boolean reached, String note, boolean evidence, Instant at)
        implements Serializable {}
