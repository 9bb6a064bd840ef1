package io.parkverse.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** An answer in bytes, plain and compressed, with its tag. Immutable: the arrays are never handed out. */
public final class KeptPage {

    private static final int TAG_BYTES = 12;

    private final String contentType;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    public KeptPage(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.plain = bytes.clone();
        this.compressed = compress(plain);
        this.tag = tagOf(plain);
    }

    /** Bytes of memory. */
    int size() {
        return plain.length + compressed.length;
    }

    String tag() {
        return tag;
    }

    /** Writes the bytes, or that the visitor has them already; the caller has set the other headers. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = Optional.ofNullable(request.getHeader("Accept-Encoding"))
                .filter(accepted -> accepted.contains("gzip"))
                .isPresent();
        String variant = small ? "\"" + tag + "-g\"" : "\"" + tag + "\"";
        response.setHeader("ETag", variant);
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(variant) || known.equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = small ? compressed : plain;
        response.setContentType(contentType);
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }

    private static String tagOf(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] head = new byte[TAG_BYTES];
            ByteBuffer.wrap(hash).get(head);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(head);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
