package io.parkverse.notify.control;

/** A carrier did not accept a message. */
final class CarriageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    CarriageException(String message, boolean permanent) {
        super(message);
        this.permanent = permanent;
    }

    CarriageException(Exception cause) {
        super(cause);
        this.permanent = false;
    }

    /** Whether trying again is of no use. */
    boolean permanent() {
        return permanent;
    }
}
