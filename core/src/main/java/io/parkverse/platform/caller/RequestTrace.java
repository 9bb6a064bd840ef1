package io.parkverse.platform.caller;

import java.util.Optional;

/**
 * The id of the request that runs on this thread, set at the edge, so that audit entries can be found
 * from a log line. Jobs and tests run without one.
 */
public final class RequestTrace implements AutoCloseable {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestTrace() {}

    /** Names the request until the result is closed. */
    public static RequestTrace of(String requestId) {
        CURRENT.set(requestId);
        return new RequestTrace();
    }

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
