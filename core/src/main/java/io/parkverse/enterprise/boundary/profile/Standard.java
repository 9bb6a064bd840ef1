package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.control.profile.Rows;
import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The standard or rule that a table of this feature rests on; data, in {@code enterprise/standards.csv}.
 *
 * @param date when it came into force, or was issued
 * @param verified whether a person has compared the table with the official text; an unverified table
 *     informs and never refuses
 */
public record Standard(String number, LocalDate date, String titleZh, String titleEn, boolean verified)
        implements Serializable {

    private static final Map<String, Standard> ALL = Rows.of("standards").stream()
            .map(row -> Map.entry(row[0], read(row)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Coding of the unified social credit code. */
    public static final Standard CREDIT_CODE = ALL.get("credit-code");

    /** Administrative divisions. */
    public static final Standard REGIONS = ALL.get("regions");

    /** Classification of industries. */
    public static final Standard INDUSTRIES = ALL.get("industries");

    /** Classification of enterprises by size. */
    public static final Standard SIZES = ALL.get("sizes");

    public String title(Locale locale) {
        return Texts.CHINESE.equals(Texts.supported(locale)) ? titleZh : titleEn;
    }

    /** The terms of a table by their code, in the order of the file. */
    static Map<String, Term> terms(String table) {
        return Rows.of(table).stream()
                .map(row -> new Term(row[0], row[row.length - 2], row[row.length - 1]))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Term::code, Function.identity(), (a, b) -> a, LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }

    private static Standard read(String... row) {
        String[] cells = Arrays.copyOfRange(row, 1, row.length);
        return new Standard(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], Boolean.parseBoolean(cells[4]));
    }
}
