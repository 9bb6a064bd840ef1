package io.parkverse.identity.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Says that a code may be on its way. Looks the same whether or not one is. */
public record Challenge(UUID id, Instant until) implements Serializable {}
