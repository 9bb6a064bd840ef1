package io.parkverse.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The operations of the approved OpenAPI document. */
record Operations(String id, String method, String path, JsonNode node) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    static List<Operations> all() {
        try (InputStream file = DocumentOfApi.class.getResourceAsStream(DocumentOfApi.FILE)) {
            JsonNode paths = new ObjectMapper().readTree(file).path("paths");
            return fields(paths)
                    .flatMap(path -> fields(path.getValue())
                            .filter(method -> METHODS.contains(method.getKey()))
                            .map(method -> new Operations(
                                    method.getValue().path("operationId").asText(),
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it needs a key, because it creates. */
    boolean creates() {
        return takes("Idempotency-Key");
    }

    /** Whether it needs the entity tag of what it changes. */
    boolean changes() {
        return takes("If-Match");
    }

    boolean lists() {
        return takes("cursor");
    }

    private boolean takes(String parameter) {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .anyMatch(each -> each.path("name").asText().equals(parameter));
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return node.properties().stream();
    }
}
