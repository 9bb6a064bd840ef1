package io.parkverse.documents.boundary;

import java.io.Serializable;

/**
 * Something the applicant has to do.
 *
 * @param reason what the reviewer asked for; empty for a missing document
 */
public record Todo(Slot slot, Kind kind, String reason) implements Serializable {

    /** What is asked for. */
    public enum Kind {
        UPLOAD,
        REVISE
    }
}
