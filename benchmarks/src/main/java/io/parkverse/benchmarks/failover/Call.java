package io.parkverse.benchmarks.failover;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A call of the API, the same however often it is sent. */
record Call(String method, String path, Map<String, String> headers, byte[] body) {

    Call {
        headers = Map.copyOf(headers);
    }

    static Call get(String path) {
        return new Call("GET", path, Map.of(), new byte[0]);
    }

    static Call json(String method, String path, String body) {
        return new Call(
                method, path, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    static Call bytes(String path, byte[] body) {
        return new Call("POST", path, Map.of("Content-Type", "application/octet-stream"), body);
    }

    /** Does its work once, however often it comes. */
    Call once(String key) {
        return with("Idempotency-Key", key);
    }

    /** Changes that version only. */
    Call seen(int version) {
        return with("If-Match", "\"" + version + "\"");
    }

    private Call with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, body);
    }
}
