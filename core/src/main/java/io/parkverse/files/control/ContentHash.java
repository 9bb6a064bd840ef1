package io.parkverse.files.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The address of content: its SHA-256 in lower case hex. */
public record ContentHash(String hex) {

    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + hex);
        }
    }

    public static ContentHash of(byte[] content) {
        return finished(digest(), content);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ContentHash finished(MessageDigest digest, byte... rest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest(rest)));
    }
}
