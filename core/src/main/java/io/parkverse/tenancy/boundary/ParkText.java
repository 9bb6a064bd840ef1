package io.parkverse.tenancy.boundary;

import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.util.Locale;

/** A text of a park in both languages, plain and without markup. */
public record ParkText(ParkTextKey key, String zh, String en) implements Serializable {

    /** At most so many characters in Chinese; twice as many in English. */
    public static final int MAX_ZH = 4000;

    public ParkText {
        zh = zh.strip();
        en = en.strip();
        if (zh.length() > MAX_ZH || en.length() > 2 * MAX_ZH) {
            throw new TenancyException(TenancyError.TEXT_TOO_LONG, zh.length() > MAX_ZH ? MAX_ZH : 2 * MAX_ZH);
        }
    }

    public String in(Locale locale) {
        return Texts.supported(locale).equals(Texts.CHINESE) ? zh : en;
    }
}
