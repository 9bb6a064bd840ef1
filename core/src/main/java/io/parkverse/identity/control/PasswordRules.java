package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are accepted, by OWASP ASVS 5.0 section 6.2: 8 to 128 characters, any characters, no
 * rules of composition (6.2.1, 6.2.5, 6.2.9), none of a list of common ones (6.2.4), none built on a
 * word that stands around the person (6.2.11). The password itself is never changed (6.2.8).
 */
@ApplicationScoped
public class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** A personal word makes a password weak when this few characters stand beside it. */
    private static final int OWN_CHARACTERS = 5;

    private static final int SHORTEST_WORD = 4;
    private static final List<String> PRODUCT_WORDS = List.of("parkverse", "yuanqu", "chanyeyuan", "xunichanyeyuan");

    private final Set<String> common;

    public PasswordRules() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt"), StandardCharsets.UTF_8))) {
            common = reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words around a person that a password must not be built on. */
    public static List<String> wordsOf(String displayName, Collection<Contact> contacts) {
        List<String> words = new ArrayList<>(List.of(displayName));
        words.addAll(List.of(displayName.split("\\s+", -1)));
        for (Contact contact : contacts) {
            String value = contact.value();
            words.add(value);
            words.add(contact.kind() == ContactKind.MAIL ? value.substring(0, value.indexOf('@')) : national(value));
        }
        return words;
    }

    /** Accepts or throws an {@link IdentityException} that says which rule was broken. */
    public void check(String password, Collection<String> personalWords) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new IdentityException(IdentityError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new IdentityException(IdentityError.PASSWORD_TOO_LONG, LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.chars().distinct().count() < 3) {
            throw new IdentityException(IdentityError.PASSWORD_COMMON);
        }
        if (builtOnAny(lower, PRODUCT_WORDS) || builtOnAny(lower, personalWords)) {
            throw new IdentityException(IdentityError.PASSWORD_PERSONAL);
        }
    }

    /** Whether the text can be somebody's password at all, so that comparing is worth its cost. */
    public static boolean plausible(String password) {
        return password.codePointCount(0, password.length()) <= LONGEST;
    }

    /** A text to compare instead of one that is too long to be anybody's password. */
    public static String bounded(String password) {
        return plausible(password) ? password : "";
    }

    private static boolean builtOnAny(String lower, Collection<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(word -> lower.contains(word) && lower.length() - word.length() < OWN_CHARACTERS);
    }

    private static String national(String number) {
        return number.startsWith("+86") ? number.substring(3) : number.substring(1);
    }
}
