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

    public String in(Locale locale) {
        return Texts.supported(locale).equals(Texts.CHINESE) ? zh : en;
    }
}
