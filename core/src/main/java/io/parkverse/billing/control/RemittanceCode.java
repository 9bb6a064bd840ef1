package io.parkverse.billing.control;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The word that a payer writes into a transfer so that it finds its invoice: seven random characters
 * and a check character over Crockford's 32-letter alphabet (no I, L, O, U).
 *
 * <p>The code is a codeword of a linear code over GF(32): the sum of {@code a^i * c_i} is zero, where
 * {@code a} is a root of {@code x^5 + x^2 + 1} and has order 31. Every single wrong character and
 * every swap of two characters, adjacent or not, is therefore noticed.
 */
public record RemittanceCode(String value) {

    public static final int LENGTH = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REDUCTION = 0b100101;
    private static final int MAX_TEXT = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public RemittanceCode {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a remittance code: " + value);
        }
    }

    /** A new code with at least two letters and two digits: not a word, not a date, not an amount. */
    public static RemittanceCode random() {
        while (true) {
            StringBuilder data = new StringBuilder(LENGTH);
            for (int i = 1; i < LENGTH; i++) {
                data.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            String code = data.append(check(data)).toString();
            long digits = code.chars().filter(c -> c <= '9').count();
            if (digits >= 2 && digits <= LENGTH - 2) {
                return new RemittanceCode(code);
            }
        }
    }

    public static boolean valid(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && sum(text) == 0;
    }

    /**
     * All codes that a bank text may hold, in order: full width, lower case, blanks and hyphens inside,
     * letters read as digits (O, I, L) and neighbours without a gap do not hide one. Bounded work: only
     * the first {@value #MAX_TEXT} characters are looked at.
     */
    public static Set<String> in(String bankText) {
        String text = bankText.length() > MAX_TEXT ? bankText.substring(0, MAX_TEXT) : bankText;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Set<String> codes = new LinkedHashSet<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (separator(c)) {
                continue;
            }
            char letter = reading(c);
            if (ALPHABET.indexOf(letter) < 0) {
                run.setLength(0);
                continue;
            }
            run.append(letter);
            if (run.length() >= LENGTH && valid(run.substring(run.length() - LENGTH))) {
                codes.add(run.substring(run.length() - LENGTH));
            }
        }
        return codes;
    }

    /** In two groups, for people. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    private static boolean separator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "-_./\u2010\u2011\u2012\u2013\u2014\u200B".indexOf(c) >= 0;
    }

    private static char reading(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> c;
        };
    }

    private static char check(CharSequence data) {
        return ALPHABET.charAt(timesRoot(sum(data)));
    }

    private static int sum(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = timesRoot(sum) ^ ALPHABET.indexOf(text.charAt(i));
        }
        return sum;
    }

    private static int timesRoot(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ REDUCTION : shifted;
    }
}
