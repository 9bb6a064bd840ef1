package io.parkverse.papers.boundary;

import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to print.
 *
 * @param template key of the template; its newest edition is taken
 * @param number number of the document, printed on every page
 * @param fields values by field name; {@code name@en} goes before {@code name} in the English text
 * @param languages one or both, the leading one first
 * @param arrangement how two languages stand together
 */
public record PaperOrder(
        String template, String number, Map<String, String> fields, List<Locale> languages, Arrangement arrangement)
        implements Serializable {

    /** How the second language stands to the first one. */
    public enum Arrangement {
        /** Each block is followed by its translation. */
        STACKED,
        /** Two columns, block beside block. */
        SIDE_BY_SIDE
    }

    public PaperOrder {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a paper needs a language");
        }
        fields = Map.copyOf(fields);
        languages = List.copyOf(languages);
    }

    /** A paper in one language. */
    public static PaperOrder in(Locale language, String template, String number, Map<String, String> fields) {
        return new PaperOrder(template, number, fields, List.of(language), Arrangement.STACKED);
    }

    /** A paper in both languages, Chinese first. */
    public static PaperOrder bilingual(
            String template, String number, Map<String, String> fields, Arrangement arrangement) {
        return new PaperOrder(template, number, fields, Texts.LOCALES, arrangement);
    }
}
