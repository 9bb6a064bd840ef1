package io.parkverse.papers.boundary;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * What a park's papers show of the park.
 *
 * @param names name of the park by language
 * @param colour brand colour as {@code #rrggbb}, dark enough for text on white
 * @param zone time zone of the dates on the paper
 */
public record Letterhead(Map<String, String> names, String colour, ZoneId zone) implements Serializable {

    public Letterhead {
        names = Map.copyOf(names);
    }

    public String name(Locale language) {
        return names.get(language.getLanguage());
    }
}
