package io.parkverse.enterprise.boundary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: full width, case, blanks and punctuation make no difference. */
public final class NameKey {

    private static final Pattern IGNORED = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");

    private NameKey() {}

    public static String of(String name) {
        String letters = IGNORED.matcher(compatible(name)).replaceAll("").toLowerCase(Locale.ROOT);
        return compatible(letters);
    }

    /** Once more behind what was left out: an accent may stand beside its letter only then. */
    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
