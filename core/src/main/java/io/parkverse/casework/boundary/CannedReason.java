package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.util.UUID;

/** A reason that the park's people choose instead of typing it. */
public record CannedReason(UUID id, String topic, Label text) implements Serializable {}
