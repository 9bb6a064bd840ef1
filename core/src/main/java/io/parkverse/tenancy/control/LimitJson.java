package io.parkverse.tenancy.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.limits.boundary.Limit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** A park's own limits as the database keeps them: an object of keys and numbers. */
final class LimitJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Long>> NUMBERS = new TypeReference<>() {};

    private LimitJson() {}

    /** Keys that no limit has (any more) are left out. */
    static Map<Limit, Long> read(String text) {
        try {
            Map<Limit, Long> own = new EnumMap<>(Limit.class);
            JSON.readValue(text, NUMBERS)
                    .forEach((key, value) -> Limit.of(key).ifPresent(limit -> own.put(limit, value)));
            return own;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("limits of a park cannot be read", e);
        }
    }

    static String write(Map<Limit, Long> own) {
        Map<String, Long> numbers = new TreeMap<>();
        own.forEach((limit, value) -> numbers.put(limit.key(), value));
        try {
            return JSON.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
