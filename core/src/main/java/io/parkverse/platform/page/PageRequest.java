package io.parkverse.platform.page;

import java.io.Serializable;

/** Which part of a list is wanted: at most {@value #MAX_LIMIT} rows from an offset. */
public record PageRequest(int offset, int limit) implements Serializable {

    public static final int MAX_LIMIT = 500;

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("page out of range: " + offset + ", " + limit);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(0, limit);
    }
}
