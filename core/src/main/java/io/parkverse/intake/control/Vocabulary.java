package io.parkverse.intake.control;

import io.parkverse.enterprise.boundary.NameKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Words that people write for the values of an enum, in Chinese and English, from a resource with a line per
 * value. Case, width, blanks and punctuation make no difference.
 */
final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> values = new HashMap<>();

    private Vocabulary() {}

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type, String resource) {
        Vocabulary<E> vocabulary = new Vocabulary<>();
        ResourceBundle words = ResourceBundle.getBundle(resource, Locale.ROOT);
        for (E value : type.getEnumConstants()) {
            Arrays.stream(words.getString(value.name()).split("\\|", -1))
                    .forEach(word -> vocabulary.values.put(NameKey.of(word), value));
        }
        return vocabulary;
    }

    Optional<E> meaning(String word) {
        return Optional.ofNullable(values.get(NameKey.of(word)));
    }
}
