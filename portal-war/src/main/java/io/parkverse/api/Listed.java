package io.parkverse.api;

import io.parkverse.platform.page.Slice;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list. */
@Schema(description = "A part of a list, the newest first")
public record Listed<T>(
        List<T> items,

        @Schema(description = "The cursor of the part that follows; empty when there is none")
        String next) {

    public Listed {
        items = List.copyOf(items);
    }

    /** A slice in the API's form. */
    public static <V, T> Listed<T> of(Slice<V> slice, Function<V, UUID> id, Function<V, T> form) {
        List<V> items = slice.items();
        String next = slice.more() ? Part.cursor(id.apply(items.get(items.size() - 1))) : "";
        return new Listed<>(items.stream().map(form).toList(), next);
    }

    /** A list that is always short. */
    public static <V, T> Listed<T> whole(List<V> items, Function<V, T> form) {
        return new Listed<>(items.stream().map(form).toList(), "");
    }
}
