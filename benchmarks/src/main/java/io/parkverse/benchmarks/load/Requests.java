package io.parkverse.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests in the bytes that are sent, asked for in turn without an end. For one thread. */
public final class Requests {

    private final List<ByteBuffer> written;
    private int next;

    private Requests(List<ByteBuffer> written) {
        this.written = List.copyOf(written);
    }

    /** What is asked of which host. */
    public record Target(String host, String path) {}

    /** Asked as browsers ask: compressed answers are welcome. */
    public static Requests of(List<Target> targets) {
        return new Requests(targets.stream().map(target -> written(target, "")).toList());
    }

    private static ByteBuffer written(Target target, String more) {
        String text = "GET " + target.path() + " HTTP/1.1\r\nHost: " + target.host()
                + "\r\nAccept: text/html, application/json\r\nAccept-Encoding: gzip\r\nAccept-Language: zh-CN\r\n"
                + more
                + "\r\n";
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** One request with a header of its own. */
    public static Requests with(String host, String path, String header) {
        return new Requests(List.of(written(new Target(host, path), header + "\r\n")));
    }

    public static Requests of(String host, String path) {
        return of(List.of(new Target(host, path)));
    }

    ByteBuffer next() {
        ByteBuffer request = written.get(next).duplicate();
        next = (next + 1) % written.size();
        return request;
    }
}
