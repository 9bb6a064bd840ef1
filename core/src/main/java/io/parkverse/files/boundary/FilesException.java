package io.parkverse.files.boundary;

import io.parkverse.platform.error.DomainException;

/** A file that is not taken or not found; see {@link FilesError}. */
public final class FilesException extends DomainException {

    private static final long serialVersionUID = 1L;

    public FilesException(FilesError code, Object... arguments) {
        super(code, arguments);
    }
}
