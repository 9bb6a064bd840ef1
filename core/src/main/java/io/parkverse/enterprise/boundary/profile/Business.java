package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What an enterprise does and can.
 *
 * @param division of {@link Industries}; blank when not told
 * @param capabilities short words; the same word in another case or width counts once
 */
public record Business(String division, EnterpriseSize size, List<String> capabilities) implements Serializable {

    public static final int MOST_CAPABILITIES = 20;
    public static final int LONGEST_CAPABILITY = 30;
    public static final Business UNTOLD = new Business("", EnterpriseSize.UNSTATED, List.of());

    /**
     * Brings the words into one form.
     *
     * @throws EnterpriseException for an unknown division, a word that is too long or has control
     *     characters, or too many words
     */
    public Business {
        Objects.requireNonNull(size, "size");
        if (!division.isEmpty() && Industries.division(division).isEmpty()) {
            throw new EnterpriseException(EnterpriseError.INDUSTRY_UNKNOWN);
        }
        capabilities = distinct(capabilities);
        if (capabilities.size() > MOST_CAPABILITIES) {
            throw new EnterpriseException(EnterpriseError.TOO_MANY, MOST_CAPABILITIES);
        }
    }

    private static List<String> distinct(List<String> words) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String word : words) {
            String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).strip();
            if (plain.length() > LONGEST_CAPABILITY || plain.chars().anyMatch(Character::isISOControl)) {
                throw new EnterpriseException(EnterpriseError.CAPABILITY_MALFORMED, LONGEST_CAPABILITY);
            }
            if (!plain.isEmpty()) {
                kept.putIfAbsent(plain.toLowerCase(Locale.ROOT), plain);
            }
        }
        return List.copyOf(kept.values());
    }
}
