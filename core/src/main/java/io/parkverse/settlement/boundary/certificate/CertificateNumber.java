package io.parkverse.settlement.boundary.certificate;

import java.io.Serializable;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a certificate: 80 random bits as 16 characters of Crockford's base32, written in groups of
 * four. Nobody can guess one: at a million tries a second the first hit among a million certificates
 * takes about 38 years.
 */
public record CertificateNumber(String plain) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    public CertificateNumber {
        if (!FORM.matcher(plain).matches()) {
            throw new IllegalArgumentException("no certificate number");
        }
    }

    public static CertificateNumber random(SecureRandom random) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            plain.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CertificateNumber(plain.toString());
    }

    /**
     * What somebody typed, as it would have to stand in a number: capital letters, O read as 0, I and L as 1.
     * The result need not be a number; it is looked up all the same, so that no answer tells one from the
     * other.
     */
    public static String normal(String typed) {
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.substring(0, Math.min(plain.length(), LENGTH + 1));
    }

    /** {@code 7ZK3-0QWE-9RTY-1ABC}. */
    public String grouped() {
        return plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }
}
