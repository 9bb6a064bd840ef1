package io.parkverse.custody.boundary.recheck;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A piece of evidence of a re-check. */
public record RecheckFile(UUID id, String name, Instant addedAt) implements Serializable {}
