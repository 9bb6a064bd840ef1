package io.parkverse.platform.page;

import java.io.Serializable;
import java.util.List;

/**
 * Rows of a list behind a certain one.
 *
 * @param more whether there are rows behind these
 */
public record Slice<T>(List<T> items, boolean more) implements Serializable {

    public Slice {
        items = List.copyOf(items);
    }

    /** The first rows of a list that was read with one row more than wanted. */
    public static <T> Slice<T> of(List<T> readOneMore, int limit) {
        boolean more = readOneMore.size() > limit;
        return new Slice<>(more ? readOneMore.subList(0, limit) : readOneMore, more);
    }
}
