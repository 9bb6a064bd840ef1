package io.parkverse.platform.error;

/** Thrown by the edge and the boundary; see {@link AccessError}. */
public final class AccessException extends DomainException {

    private static final long serialVersionUID = 1L;

    public AccessException(AccessError code, Object... arguments) {
        super(code, arguments);
    }
}
