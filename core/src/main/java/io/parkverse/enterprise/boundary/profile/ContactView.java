package io.parkverse.enterprise.boundary.profile;

import java.io.Serializable;
import java.util.UUID;

/** A contact person of an enterprise; masked unless the reader may edit the profile. */
public record ContactView(UUID id, ContactPerson person, int version) implements Serializable {}
