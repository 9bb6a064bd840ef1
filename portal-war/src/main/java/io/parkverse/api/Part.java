package io.parkverse.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a list a program wants: rows behind a cursor, which is the id of the last row before in a form that
 * nobody should read anything into. Rows that come in meanwhile move nothing.
 */
public record Part(Optional<UUID> behind, int limit) {

    static final int USUAL = 50;
    static final int MOST = 100;

    /**
     * Reads the query.
     *
     * @param cursor null or empty for the first part
     * @param limit null for {@value #USUAL}
     * @throws ApiException {@link ApiError#PARAMETER_INVALID} for anything that we did not give
     */
    public static Part of(String cursor, String limit) {
        return new Part(
                Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(Part::id), limit(limit));
    }

    /** The row behind which the part begins. */
    public <T> Optional<T> behind(Function<UUID, T> type) {
        return behind.map(type);
    }

    static String cursor(UUID last) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID id(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 2 * Long.BYTES) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException e) {
            throw (ApiException) new ApiException(ApiError.PARAMETER_INVALID, "cursor").initCause(e);
        }
        throw new ApiException(ApiError.PARAMETER_INVALID, "cursor");
    }

    private static int limit(String text) {
        if (text == null) {
            return USUAL;
        }
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw new ApiException(ApiError.PARAMETER_INVALID, "limit");
    }
}
