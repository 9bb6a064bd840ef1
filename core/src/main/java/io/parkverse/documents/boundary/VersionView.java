package io.parkverse.documents.boundary;

import io.parkverse.files.boundary.StoredFile;
import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a document.
 *
 * @param generated whether the portal made it and nobody uploaded it
 */
public record VersionView(int number, StoredFile file, Instant at, boolean generated) implements Serializable {}
