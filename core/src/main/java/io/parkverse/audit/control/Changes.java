package io.parkverse.audit.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.audit.boundary.HistoryLine.Change;
import java.util.List;
import java.util.TreeSet;

/** Compares the values before and after, field by field. */
final class Changes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HIDDEN = "***";
    private static final String SEALED = "sealed:";

    private Changes() {}

    /** Fields of two JSON objects that differ; one that is hidden in both has changed. */
    static List<Change> between(String before, String after) {
        JsonNode old = parsed(before);
        JsonNode now = parsed(after);
        TreeSet<String> fields = new TreeSet<>();
        old.fieldNames().forEachRemaining(fields::add);
        now.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .map(field -> new Change(field, text(old.path(field)), text(now.path(field))))
                .filter(change -> !change.before().equals(change.after()) || hidden(change.before()))
                .toList();
    }

    private static boolean hidden(String value) {
        return value.equals(HIDDEN);
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isTextual() && value.asText().startsWith(SEALED)) {
            return HIDDEN;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit entry holds no JSON", e);
        }
    }
}
