package io.parkverse.enterprise.boundary;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): registering authority and category, six
 * digits of the region (GB/T 2260), nine characters of the organisation code (GB 11714), a check
 * character. The form is guaranteed; the check characters are not, because codes that fail them have been
 * issued: ask {@link #failing()}.
 */
public record UnifiedSocialCreditCode(String text) implements Serializable {

    /** Digits and capital letters without I, O, S, V and Z; the place of a character is its value. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static final int LENGTH = 18;

    private static final int WHOLE_MODULUS = 31;
    private static final int WHOLE_BASE = 3;
    private static final int ORGANISATION_MODULUS = 11;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int REGION = 2;
    private static final int ORGANISATION = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final int WHOLE_CHECK = 17;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}\\-·.]+");

    public UnifiedSocialCreditCode {
        if (!FORM.matcher(text).matches()) {
            throw new EnterpriseException(EnterpriseError.CODE_MALFORMED);
        }
    }

    /**
     * Reads a code as people type and paste it: full-width or lower-case characters, separated in groups.
     *
     * @return empty when it has not the form of a code
     */
    public static Optional<UnifiedSocialCreditCode> read(String typed) {
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return Optional.of(plain).filter(FORM.asMatchPredicate()).map(UnifiedSocialCreditCode::new);
    }

    /** The code with these parts and its two right check characters. */
    public static UnifiedSocialCreditCode issue(RegistrationCategory category, String region, String organisation) {
        String body = category.prefix() + region + organisation;
        String withOrganisation = body + organisationCheck(body);
        return new UnifiedSocialCreditCode(withOrganisation + wholeCheck(withOrganisation));
    }

    /** The check characters that do not fit; empty for a sound code. */
    public Set<CheckDigit> failing() {
        Set<CheckDigit> failing = EnumSet.noneOf(CheckDigit.class);
        if (text.charAt(ORGANISATION_CHECK) != organisationCheck(text)) {
            failing.add(CheckDigit.ORGANISATION);
        }
        if (text.charAt(WHOLE_CHECK) != wholeCheck(text)) {
            failing.add(CheckDigit.WHOLE);
        }
        return failing;
    }

    public boolean sound() {
        return failing().isEmpty();
    }

    public RegistrationCategory category() {
        return RegistrationCategory.of(text.substring(0, REGION));
    }

    /** Division of the registering authority, GB/T 2260. */
    public RegionCode region() {
        return new RegionCode(text.substring(REGION, ORGANISATION));
    }

    /** Nine characters, the last of them the check character of GB 11714. */
    public String organisationCode() {
        return text.substring(ORGANISATION, WHOLE_CHECK);
    }

    @Override
    public String toString() {
        return text;
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(ORGANISATION + i), Character.MAX_RADIX);
        }
        int check = (ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS) % ORGANISATION_MODULUS;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    private static char wholeCheck(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < WHOLE_CHECK; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * WHOLE_BASE % WHOLE_MODULUS;
        }
        return ALPHABET.charAt((WHOLE_MODULUS - sum % WHOLE_MODULUS) % WHOLE_MODULUS);
    }
}
