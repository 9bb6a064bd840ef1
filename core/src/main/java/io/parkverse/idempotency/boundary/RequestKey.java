package io.parkverse.idempotency.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What makes a request the same one.
 *
 * @param key as the program chose it
 * @param fingerprint SHA-256 in hexadecimal digits of what is asked for
 */
public record RequestKey(String key, String fingerprint) {

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    /**
     * Takes the key of a request.
     *
     * @throws IdempotencyException {@link IdempotencyError#KEY_MISSING} for a text that is no key
     */
    public static RequestKey of(String key, String operation, byte[] body) {
        if (!VISIBLE.matcher(key).matches()) {
            throw new IdempotencyException(IdempotencyError.KEY_MISSING);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new RequestKey(key, HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
