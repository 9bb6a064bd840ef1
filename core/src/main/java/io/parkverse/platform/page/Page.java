package io.parkverse.platform.page;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a list.
 *
 * @param total rows of the whole list under the same filter
 */
public record Page<T>(List<T> items, long total) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }
}
