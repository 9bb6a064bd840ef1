package io.parkverse.papers.control;

import io.parkverse.papers.boundary.Letterhead;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PapersError;
import io.parkverse.papers.boundary.PapersException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;

/** The values of one paper in one language. Values are text: markup in them is printed as it stands. */
final class Fields {

    /** Fields that the renderer fills itself. */
    static final Set<String> PROVIDED = Set.of("park.name", "document.number", "document.date");

    private final Map<String, String> values;
    private final Locale language;

    private Fields(Map<String, String> values, Locale language) {
        this.values = values;
        this.language = language;
    }

    static Fields of(PaperOrder order, Letterhead letterhead, Locale language, Instant now) {
        Map<String, String> values = new HashMap<>(order.fields());
        values.put("park.name", letterhead.name(language));
        values.put("document.number", order.number());
        values.putIfAbsent("document.date", date(now.atZone(letterhead.zone()), language));
        return new Fields(values, language);
    }

    static String date(ZonedDateTime time, Locale language) {
        String pattern = language.getLanguage().equals("zh") ? "yyyy年M月d日" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }

    /**
     * Refuses an order that leaves fields out or holds characters that cannot be printed.
     *
     * @param printable tells whether the faces have a glyph for a code point
     */
    void require(Set<String> names, IntPredicate printable) {
        Set<String> missing = new TreeSet<>();
        for (String name : names) {
            String value = find(name);
            if (value.isBlank()) {
                missing.add(name);
            }
            value.codePoints()
                    .filter(point -> !printable.test(point))
                    .findFirst()
                    .ifPresent(point -> {
                        throw new PapersException(
                                PapersError.UNPRINTABLE_CHARACTER, name, "U+" + Integer.toHexString(point));
                    });
        }
        if (!missing.isEmpty()) {
            throw new PapersException(PapersError.MISSING_FIELD, String.join(", ", missing));
        }
    }

    String value(String name) {
        return find(name);
    }

    /** Text with its placeholders filled, in runs of equal weight. */
    List<Run> runs(String markup) {
        List<Run> runs = new ArrayList<>();
        String[] parts = markup.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            String text = filled(parts[i]);
            if (!text.isEmpty()) {
                runs.add(new Run(text, i % 2 == 1));
            }
        }
        return runs;
    }

    /** Text with its placeholders filled, without weights. */
    String plain(String markup) {
        return filled(markup.replace("**", ""));
    }

    private String filled(String text) {
        String filled = Markup.placeholders(text).replaceAll(found -> Matcher.quoteReplacement(find(found.group(1))));
        return language.getLanguage().equals("zh") ? filled : straightQuotes(filled);
    }

    /** The faces draw curly quotes as wide as a Han character, which tears Latin text apart. */
    private static String straightQuotes(String text) {
        return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
    }

    private String find(String name) {
        String own = values.get(name + "@" + language.getLanguage());
        String value = own != null ? own : values.getOrDefault(name, "");
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Text of one weight. */
    record Run(String text, boolean bold) {}
}
