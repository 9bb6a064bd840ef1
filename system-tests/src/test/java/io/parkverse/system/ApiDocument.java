package io.parkverse.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The API's document as the server gives it, and its answers held against it. */
final class ApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            VersionFlag.V4,
            builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    static ApiDocument read(String text) {
        return new ApiDocument(json(text).orElseThrow());
    }

    /** One way to call the API. */
    record Operation(String method, String path, JsonNode text) {}

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry ->
                                operations.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()))));
        return operations;
    }

    /** What is wrong with an answer of that status and type, in words; nothing if it is as promised. */
    List<String> faults(Operation operation, int status, String type, String body) {
        JsonNode promised = operation.text().path("responses").path(String.valueOf(status));
        if (promised.isMissingNode()) {
            return List.of("no such status is promised: " + status);
        }
        JsonNode content = promised.path("content");
        if (content.isMissingNode()) {
            return List.of();
        }
        JsonNode form = content.path(type.replaceAll(";.*", "").strip());
        if (form.isMissingNode()) {
            return List.of("not the promised type: " + type);
        }
        return type.contains("json") ? misfits(form.get("schema"), body) : List.of();
    }

    /** A named part of the document, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    private List<String> misfits(JsonNode schema, String body) {
        Optional<JsonNode> answer = json(body);
        if (answer.isEmpty()) {
            return List.of("not JSON");
        }
        return schemas.computeIfAbsent(schema, this::compiled).validate(answer.get()).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.get("components"));
        return factory.getSchema(whole);
    }

    static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
