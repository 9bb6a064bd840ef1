package io.parkverse.offboarding.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * An export of a park.
 *
 * @param rows of all tables; 0 before it is ready
 * @param files number of contents in it
 * @param size of the file in bytes
 * @param hash SHA-256 of the file, lower case hex; empty while there is none
 * @param until moment at which the file is removed
 */
public record ExportView(
        ExportId id, Instant askedAt, ExportState state, long rows, long files, long size, String hash, Instant until)
        implements Serializable {}
