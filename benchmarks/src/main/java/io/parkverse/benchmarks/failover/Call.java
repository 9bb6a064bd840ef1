package io.parkverse.benchmarks.failover;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A request, the same however often it is sent. */
record Call(String host, String method, String path, Map<String, String> headers, byte[] body) {

    private static final String TYPE = "Content-Type";

    Call {
        headers = Map.copyOf(headers);
    }

    static Call get(String host, String path) {
        return new Call(host, "GET", path, Map.of(), new byte[0]);
    }

    /** What a browser asks for when somebody goes to an address. */
    static Call page(String host, String path) {
        return get(host, path).with("Accept", "text/html").with("Accept-Language", "zh-CN");
    }

    static Call json(String host, String method, String path, String body) {
        return new Call(host, method, path, Map.of(TYPE, "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    static Call bytes(String host, String path, String type, byte[] body) {
        return new Call(host, "POST", path, Map.of(TYPE, type), body);
    }

    static Call form(String host, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return bytes(host, path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8))
                .with("Accept", "text/html");
    }

    /** Does its work once, however often it comes. */
    Call once(String key) {
        return with("Idempotency-Key", key);
    }

    /** Changes that version only. */
    Call seen(int version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Call with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Call(host, method, path, more, body);
    }
}
