package io.parkverse.documents.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.Instant;

/** The fact that somebody opened the original of an identity paper. */
public record Opening(int version, AccountId by, String purpose, Instant at) implements Serializable {}
