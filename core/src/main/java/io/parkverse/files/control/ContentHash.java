package io.parkverse.files.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The address of content: its SHA-256 in lower case hex. */
public record ContentHash(String hex) {

    public ContentHash {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("no SHA-256: " + hex);
        }
    }

    public static ContentHash of(byte[] content) {
        return finished(digest(), content);
    }

    /** The hash of all that a stream still holds. */
    public static ContentHash of(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return finished(in.getMessageDigest());
        }
    }

    /** Whether a text is written like a hash. */
    public static boolean isOne(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** A new SHA-256. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a digest comes to with the rest. */
    public static ContentHash finished(MessageDigest digest, byte... rest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest(rest)));
    }
}
