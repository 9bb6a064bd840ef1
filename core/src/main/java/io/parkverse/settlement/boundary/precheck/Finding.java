package io.parkverse.settlement.boundary.precheck;

import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.rules.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Something that the pre-check noticed: which rule, why, and how to put it right.
 *
 * @param ruleId such as {@code name.count}; texts are under {@code settlement.finding.<ruleId>}
 * @param field where in the form: {@code NAMES.1.tradeName}, or {@code DOCUMENTS.<slot>}
 * @param arguments fill the texts; one that starts with {@code @} is itself the key of a text
 * @param overridable whether the applicant may insist, with a reason
 */
public record Finding(
        String ruleId, Severity severity, String field, List<String> arguments, Citation source, boolean overridable)
        implements Serializable {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding blocking(String ruleId, String field, Object... arguments) {
        return of(ruleId, Severity.BLOCKING, field, arguments);
    }

    public static Finding warning(String ruleId, String field, Object... arguments) {
        return of(ruleId, Severity.WARNING, field, arguments);
    }

    public static Finding info(String ruleId, String field, Object... arguments) {
        return of(ruleId, Severity.INFO, field, arguments);
    }

    /** A field of a part of the application. */
    public static String at(SectionKey section, Object... path) {
        StringBuilder field = new StringBuilder(section.name());
        for (Object step : path) {
            field.append('.').append(step);
        }
        return field.toString();
    }

    public Finding citing(Citation citation) {
        return new Finding(ruleId, severity, field, arguments, citation, overridable);
    }

    public Finding withOverride() {
        return new Finding(ruleId, severity, field, arguments, source, true);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    public String reason(Locale locale) {
        return text(locale, ".reason");
    }

    public String fix(Locale locale) {
        return text(locale, ".fix");
    }

    private String text(Locale locale, String part) {
        Object[] words = arguments.stream()
                .map(argument -> argument.startsWith("@") ? Texts.get(locale, argument.substring(1)) : argument)
                .toArray();
        return Texts.get(locale, "settlement.finding." + ruleId + part, words);
    }

    private static Finding of(String ruleId, Severity severity, String field, Object... arguments) {
        List<String> words = List.of(arguments).stream().map(String::valueOf).toList();
        return new Finding(ruleId, severity, field, words, Citation.PORTAL, false);
    }
}
