package io.parkverse.papers.boundary;

import io.parkverse.platform.error.DomainException;

/** A paper that cannot be made; see {@link PapersError}. */
public final class PapersException extends DomainException {

    private static final long serialVersionUID = 1L;

    public PapersException(PapersError code, Object... arguments) {
        super(code, arguments);
    }
}
