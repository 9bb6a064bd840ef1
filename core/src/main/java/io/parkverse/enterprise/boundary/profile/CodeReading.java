package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a unified social credit code says, part by part ({@link Standard#CREDIT_CODE}). Of the region only
 * the province is named; divisions below change every year.
 *
 * @param authority department that registers, by the first character
 * @param category what is registered, by the first two characters
 * @param province by the first two digits of the region
 * @param region six digits
 * @param failing check characters that do not fit; empty for a sound code
 */
public record CodeReading(
        Term authority, Term category, Term province, String region, String organisation, Set<CheckDigit> failing)
        implements Serializable {

    private static final Map<String, Term> AUTHORITIES = Standard.terms("authorities");
    private static final Map<String, Term> CATEGORIES = Standard.terms("categories");
    private static final Map<String, Term> PROVINCES = Standard.terms("provinces");

    public CodeReading {
        failing = Set.copyOf(failing);
    }

    /** Reads a code that has the right form; what the tables do not know stays unnamed. */
    public static CodeReading of(UnifiedSocialCreditCode code) {
        String text = code.text();
        return new CodeReading(
                term(AUTHORITIES, text.substring(0, 1)),
                term(CATEGORIES, text.substring(0, 2)),
                term(PROVINCES, code.region().province()),
                code.region().digits(),
                code.organisationCode(),
                code.failing());
    }

    /** The same for a text that may be none. */
    public static Optional<CodeReading> of(String text) {
        return UnifiedSocialCreditCode.read(text).map(CodeReading::of);
    }

    private static Term term(Map<String, Term> table, String code) {
        return table.getOrDefault(code, Term.unknown(code));
    }
}
