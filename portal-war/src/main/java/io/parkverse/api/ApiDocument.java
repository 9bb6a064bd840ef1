package io.parkverse.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the OpenAPI document what holds for all operations alike: refusals are problem documents, creating calls
 * need a key, changes need the entity tag, lists have cursors, every field is there.
 */
public class ApiDocument implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read",
            "401", "There is no working token",
            "403", "The token has no scope or its maker no right for this",
            "404", "There is no such record, or it is not the caller's to see",
            "429", "Too many requests; see Retry-After"));
    private static final Map<String, String> OF_CHANGES = new TreeMap<>(Map.of(
            "409", "The state of the record does not allow it",
            "412", "The record has changed since it was read",
            "422", "The request is read and refused",
            "428", "If-Match is missing"));
    private static final Map<String, String> OF_CONTENTS = new TreeMap<>(Map.of(
            "413", "The content is larger than the park allows",
            "415", "The content is of another type than the operation takes"));
    private static final Map<String, String> PARAMETERS = Map.of(
            "Idempotency-Key", "A new value for each new request, 1 to 255 visible ASCII characters",
            "If-Match", "The ETag that was read",
            "cursor", "The next of the part before",
            "limit", "How many items, 1 to " + Part.MOST + "; " + Part.USUAL + " when missing");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().forEach(ApiDocument::complete);
        document.getComponents().removeSchema("Listed");
        Optional.ofNullable(document.getComponents().getSchemas())
                .map(Map::values)
                .ifPresent(schemas -> schemas.forEach(ApiDocument::requireAll));
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        String description = PARAMETERS.get(parameter.getName());
        if (description != null) {
            parameter.setDescription(description);
            parameter.setRequired(parameter.getIn() == Parameter.In.HEADER);
        }
        if (parameter.getName().equals("limit")) {
            parameter.setSchema(OASFactory.createSchema()
                    .type(Schema.SchemaType.INTEGER)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Part.MOST))
                    .defaultValue(Part.USUAL));
        }
        return parameter;
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(operation, method != PathItem.HttpMethod.GET));
    }

    private static void complete(Operation operation, boolean changes) {
        REFUSALS.forEach((status, words) -> refuse(operation, status, words));
        if (changes) {
            boolean tagged = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                    .anyMatch(parameter -> parameter.getName().equals("If-Match"));
            Set<String> ofTags = Set.of("412", "428");
            OF_CHANGES.forEach((status, words) -> {
                if (tagged || !ofTags.contains(status)) {
                    refuse(operation, status, words);
                }
            });
        }
        if (operation.getRequestBody() != null) {
            OF_CONTENTS.forEach((status, words) -> refuse(operation, status, words));
        }
    }

    private static void refuse(Operation operation, String status, String words) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(words)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
    }

    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            schema.setAdditionalPropertiesBoolean(false);
        }
    }
}
