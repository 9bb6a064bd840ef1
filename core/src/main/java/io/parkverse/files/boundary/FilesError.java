package io.parkverse.files.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why a file is not taken. */
public enum FilesError implements ErrorCode {
    EMPTY("empty", 422),
    TOO_LARGE("too-large", 413),
    /** The content is of a type that is not accepted here, whatever its name says. */
    TYPE_NOT_ACCEPTED("type-not-accepted", 415),
    /** Name and content say different things. */
    WRONG_EXTENSION("wrong-extension", 422),
    DAMAGED("damaged", 422),
    /** Opens with a password only. */
    PROTECTED("protected", 422),
    TOO_MANY_PIXELS("too-many-pixels", 422),
    /** Unpacks to more than it should. */
    UNPACKS_TOO_LARGE("unpacks-too-large", 422),
    /** Holds a second file or macros. */
    HIDDEN_CONTENT("hidden-content", 422),
    NOT_FOUND("not-found", 404);

    private final String name;
    private final int status;

    FilesError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "files." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
