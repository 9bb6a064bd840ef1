package io.parkverse.custody.boundary.listing;

import io.parkverse.platform.i18n.Texts;
import java.util.Locale;

/** A column of a file of listings. */
public enum ListingColumn {
    CODE,
    NAME,
    LIST,
    REASON,
    LISTED_ON,
    REMOVED_ON;

    public String heading(Locale language) {
        return Texts.get(language, "custody.listing-column." + this);
    }

    /** Whether a heading of a file, in either language, names this column. */
    public boolean named(String heading) {
        return Texts.LOCALES.stream().anyMatch(language -> heading(language).equalsIgnoreCase(heading.strip()));
    }
}
