package io.parkverse.benchmarks.failover;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One file as a form sends it (RFC 7578). */
final class Multipart {

    private static final String BOUNDARY = "bench-d7f1c2";

    private Multipart() {}

    static Call of(String host, String path, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return Call.bytes(host, path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
