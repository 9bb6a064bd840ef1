package io.parkverse.billing.control;

import java.text.Normalizer;
import java.util.Locale;

/** Names as banks write them, made comparable. */
public final class BankText {

    private BankText() {}

    /** Letters and digits only, one width, one case: {@code （有限公司）} and {@code (有限公司)} are the same. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** At most so many characters, without breaking a surrogate pair. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
