package io.parkverse.identity.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random values that grant something to whoever shows them, and the hashes under which they are kept. */
final class Secrets {

    /** Bytes of a secret: 256 bits. */
    private static final int SIZE = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret, 43 characters of base64url. */
    static String next() {
        byte[] bytes = new byte[SIZE];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six random digits. */
    static String digits() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
