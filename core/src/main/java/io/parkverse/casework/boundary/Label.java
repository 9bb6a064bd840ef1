package io.parkverse.casework.boundary;

import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.util.Locale;

/** A name that a park gives in both languages, kept as data. */
public record Label(String zh, String en) implements Serializable {

    public Label {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs both languages");
        }
    }

    /** A text of the product, as a name in both languages. */
    public static Label text(String key) {
        return new Label(Texts.get(Texts.CHINESE, key), Texts.get(Texts.ENGLISH, key));
    }

    public String in(Locale locale) {
        return Texts.supported(locale).equals(Texts.CHINESE) ? zh : en;
    }
}
