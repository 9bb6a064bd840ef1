package io.parkverse.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes what nobody expects out of an operation's description; the same seed makes the same. */
final class Fuzzer {

    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "-1",
            "9223372036854775808",
            "1e400",
            "null",
            "NaN",
            "true",
            "[]",
            "{}",
            "' or 1=1 --",
            "%s%n%x",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "../../etc/passwd",
            "a\u0000b",
            "\u202eabc",
            "\ud83d\ude80\ud83c\udfed",
            "e\u0301\u0301\u0301",
            "2026-02-30",
            "9999999999-12-31",
            "00000000-0000-0000-0000-000000000000",
            "镜湖".repeat(40),
            "x".repeat(2_000));
    private static final List<String> HEADER_VALUES = List.of(
            "", "*", "\"\"", "W/\"1\"", "\"1\"", "\"" + "9".repeat(40) + "\"", "a,b", "\u00e9", "x".repeat(300));
    private static final int DEEP = 400;

    private final Random random;
    private final ApiDocument document;
    private final List<String> known;

    /** @param known ids that exist, so that not all requests end at the first door */
    Fuzzer(long seed, ApiDocument document, List<String> known) {
        this.random = new Random(seed);
        this.document = document;
        this.known = known;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A value for a place in the path, encoded. */
    String segment() {
        if (chance(60) && !known.isEmpty()) {
            return one(known);
        }
        // The server itself refuses a path with a NUL, before any application sees it.
        String strange = chance(30) ? id() : one(STRANGE).replace("\u0000", "");
        return strange.isBlank() ? "%20" : encoded(strange);
    }

    String query() {
        return encoded(one(STRANGE));
    }

    String header() {
        return chance(50) ? String.valueOf(random.nextLong()) : one(HEADER_VALUES);
    }

    /** A body near to what the schema asks for, or far from it. */
    byte[] body(JsonNode schema) {
        byte[] text = chance(10) ? strangeText() : value(schema, 0).toString().getBytes(StandardCharsets.UTF_8);
        if (chance(10) && text.length > 0) {
            byte[] cut = new byte[random.nextInt(text.length)];
            System.arraycopy(text, 0, cut, 0, cut.length);
            return cut;
        }
        if (chance(10) && text.length > 0) {
            text[random.nextInt(text.length)] = (byte) random.nextInt(256);
        }
        return text;
    }

    private byte[] strangeText() {
        return chance(20)
                ? ("[".repeat(DEEP) + "]".repeat(DEEP)).getBytes(StandardCharsets.UTF_8)
                : one(STRANGE).getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode value(JsonNode described, int depth) {
        JsonNode schema = document.resolved(described);
        if (chance(10) || depth > 6) {
            return anything();
        }
        if (schema.has("enum") && chance(70)) {
            JsonNode values = schema.get("enum");
            return values.get(random.nextInt(values.size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(random.nextLong());
            case "boolean" -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            default -> JsonNodeFactory.instance.textNode(chance(40) && !known.isEmpty() ? one(known) : one(STRANGE));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().stream()
                .filter(property -> !chance(8))
                .forEach(property -> object.set(property.getKey(), value(property.getValue(), depth + 1)));
        if (chance(8)) {
            object.set(one(STRANGE), anything());
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> JsonNodeFactory.instance.nullNode();
            case 1 -> JsonNodeFactory.instance.numberNode(random.nextDouble());
            case 2 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case 3 -> JsonNodeFactory.instance.arrayNode().add(1).addNull();
            case 4 -> JsonNodeFactory.instance.objectNode().put("a", "b");
            default -> JsonNodeFactory.instance.textNode(one(STRANGE));
        };
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
