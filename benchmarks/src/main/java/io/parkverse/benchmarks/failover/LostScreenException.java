package io.parkverse.benchmarks.failover;

/** The server does not know the screen any more, or did not answer it: whoever works on it has to open it anew. */
final class LostScreenException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LostScreenException(String what) {
        super(what);
    }
}
