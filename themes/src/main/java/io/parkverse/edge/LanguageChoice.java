package io.parkverse.edge;

import io.parkverse.platform.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the two languages an answer is in: the one asked for in this request, else the one kept in
 * the cookie, else what the browser prefers, else the park's.
 */
public final class LanguageChoice {

    /** Cookie that keeps the choice of a browser. */
    public static final String COOKIE = "pv_lang";

    /** Parameter of the language switch. */
    public static final String PARAMETER = "lang";

    private static final int MAX_HEADER = 200;
    private static final int MOST_PARAMETERS = 64;

    private LanguageChoice() {}

    /** The language that a switch or a cookie names; empty when it names none of ours. */
    public static Optional<Locale> named(Optional<String> code) {
        return code.flatMap(wanted -> Texts.LOCALES.stream()
                .filter(locale -> Texts.language(locale).equals(wanted))
                .findFirst());
    }

    /** What the language switch says in a query; read from its text, because a parameter would consume a form. */
    public static Optional<Locale> inQuery(Optional<String> query) {
        String wanted = PARAMETER + "=";
        return named(query.stream()
                .flatMap(text -> Arrays.stream(text.split("&", MOST_PARAMETERS)))
                .filter(pair -> pair.startsWith(wanted))
                .map(pair -> pair.substring(wanted.length()))
                .findFirst());
    }

    /** The first supported language of an {@code Accept-Language} header, by weight. */
    public static Optional<Locale> accepted(Optional<String> header) {
        try {
            return header.filter(text -> text.length() <= MAX_HEADER).stream()
                    .flatMap(text -> Locale.LanguageRange.parse(text).stream())
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(List.of("zh", "en")::contains)
                    .map(language -> Texts.supported(Locale.forLanguageTag(language)))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
