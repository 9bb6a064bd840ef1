package io.parkverse.api;

/** The version that a program has read, as it sends it back with a change (RFC 9110, section 13.1.1). */
public final class Seen {

    private Seen() {}

    /**
     * Lets a change pass that was made from the present version.
     *
     * @param ifMatch the header, null when it is missing
     * @throws ApiException {@link ApiError#IF_MATCH_MISSING}, or {@link ApiError#IF_MATCH_FAILED} for any other
     *     version than the present one
     */
    public static void require(String ifMatch, Versioned present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiException(ApiError.IF_MATCH_MISSING);
        }
        if (!ifMatch.strip().equals(tag(present))) {
            throw new ApiException(ApiError.IF_MATCH_FAILED);
        }
    }

    static String tag(Versioned record) {
        return "\"" + record.version() + "\"";
    }
}
