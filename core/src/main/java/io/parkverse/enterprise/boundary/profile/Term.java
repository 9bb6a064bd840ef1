package io.parkverse.enterprise.boundary.profile;

import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.util.Locale;

/**
 * A code of a standard with its name in both languages.
 *
 * @param code blank when the standard knows none
 */
public record Term(String code, String zh, String en) implements Serializable {

    /** What a table does not name. */
    public static Term unknown(String code) {
        return new Term(code, "", "");
    }

    public boolean known() {
        return !zh.isEmpty();
    }

    public String name(Locale locale) {
        return Texts.CHINESE.equals(Texts.supported(locale)) ? zh : en;
    }
}
