package io.parkverse.api;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ids in addresses and bodies. */
public final class Ids {

    private static final Pattern CANONICAL = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /**
     * Reads an id.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} for a text that is none: no record has it
     */
    public static <T> T of(Function<String, T> type, String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        return type.apply(text);
    }
}
