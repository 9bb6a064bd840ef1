package io.parkverse.files.boundary;

import io.parkverse.platform.identifier.FileId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file of a park.
 *
 * @param hash SHA-256 of the content, lower case hex: the file's address and its ETag
 * @param name cleaned name, for download only
 */
public record StoredFile(FileId id, String hash, long size, MediaKind kind, String name, Instant created)
        implements Serializable {}
