package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.control.profile.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The industries of {@link Standard#INDUSTRIES}: 20 sections by letter and their 97 divisions by two
 * digits; data, in {@code enterprise/industries.csv}.
 */
public final class Industries {

    private static final Map<String, Term> TERMS = Standard.terms("industries");
    private static final Map<String, String> SECTIONS =
            Rows.of("industries").stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private Industries() {}

    public static List<Term> sections() {
        return only(TERMS.values(), 1);
    }

    public static List<Term> divisions() {
        return only(TERMS.values(), 2);
    }

    public static Optional<Term> division(String code) {
        return Optional.ofNullable(TERMS.get(code)).filter(term -> term.code().length() == 2);
    }

    /** The section that a division belongs to. */
    public static Optional<Term> sectionOf(String division) {
        return division(division).map(term -> TERMS.get(SECTIONS.get(term.code())));
    }

    private static List<Term> only(Collection<Term> terms, int length) {
        return terms.stream().filter(term -> term.code().length() == length).toList();
    }
}
