package io.parkverse.settlement.control.precheck;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a Chinese identity card: 17 digits and a check character (GB 11643, ISO 7064 MOD 11-2). */
final class IdentityCardNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String CHECKS = "10X98765432";
    private static final int BODY = 17;
    private static final int MODULUS = 11;

    private IdentityCardNumber() {}

    static boolean sound(String number) {
        String plain = number.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += (1 << (BODY - i)) % MODULUS * Character.digit(plain.charAt(i), 10);
        }
        return CHECKS.charAt(sum % MODULUS) == plain.charAt(BODY);
    }
}
