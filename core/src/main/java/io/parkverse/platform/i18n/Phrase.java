package io.parkverse.platform.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One text with places for arguments, as {@link MessageFormat} reads it. Bare places that get words are
 * filled without it, because pages have hundreds of them. Immutable.
 *
 * @param bare the text without arguments
 * @param pieces what stands before, between and behind bare places
 * @param places the number of the argument of each bare place; empty when {@link #format} is needed
 * @param format fills everything else, by its clones; empty for a text without places
 */
record Phrase(String bare, List<String> pieces, List<Integer> places, Optional<MessageFormat> format) {

    private static final Pattern BARE_PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern ANY_PLACE = Pattern.compile("\\{[0-9]");

    static Phrase of(String pattern, Locale locale) {
        String bare = pattern.replace("''", "'");
        String[] pieces = BARE_PLACE.split(pattern, -1);
        boolean needsFormat = pattern.contains("'") || Arrays.stream(pieces).anyMatch(piece -> piece.contains("{"));
        List<Integer> places = needsFormat
                ? List.of()
                : BARE_PLACE
                        .matcher(pattern)
                        .results()
                        .map(place -> Integer.parseInt(place.group(1)))
                        .toList();
        Optional<MessageFormat> format =
                ANY_PLACE.matcher(pattern).find() ? Optional.of(new MessageFormat(pattern, locale)) : Optional.empty();
        return new Phrase(bare, List.of(pieces), places, format);
    }

    String with(Object... arguments) {
        if (arguments.length == 0 || format.isEmpty()) {
            return bare;
        }
        boolean words = !places.isEmpty()
                && places.stream().allMatch(place -> place < arguments.length && arguments[place] instanceof String);
        return words ? filled(arguments) : ((MessageFormat) format.get().clone()).format(arguments);
    }

    private String filled(Object... arguments) {
        StringBuilder text = new StringBuilder(pieces.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(arguments[places.get(i)]).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
