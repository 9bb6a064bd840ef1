package io.parkverse.documents.boundary;

import io.parkverse.platform.error.DomainException;

/** A refusal of the documents kernel; see {@link DocumentsError}. */
public final class DocumentsException extends DomainException {

    private static final long serialVersionUID = 1L;

    public DocumentsException(DocumentsError code, Object... arguments) {
        super(code, arguments);
    }
}
