package io.parkverse.casework.boundary;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A case that is wanted: its process, its kind within that, and for whom. */
public record OpenCase(String process, String kind, EnterpriseId enterprise, String title) implements Serializable {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final int MAX_TITLE = 200;

    public OpenCase {
        title = title.strip();
        if (!KIND.matcher(kind).matches() || title.isEmpty() || title.length() > MAX_TITLE) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
    }
}
