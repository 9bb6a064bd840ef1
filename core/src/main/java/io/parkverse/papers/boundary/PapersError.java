package io.parkverse.papers.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why a paper cannot be made. */
public enum PapersError implements ErrorCode {
    UNKNOWN_TEMPLATE("unknown-template", 404),
    /** The template has no text in a wanted language. */
    LANGUAGE_MISSING("language-missing", 409),
    /** Names the fields that the template uses and the order leaves out. */
    MISSING_FIELD("missing-field", 422),
    /** A value holds a character for which the embedded faces have no glyph. */
    UNPRINTABLE_CHARACTER("unprintable-character", 422),
    INVALID_MARKUP("invalid-markup", 422);

    private final String name;
    private final int status;

    PapersError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "papers." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
