package io.parkverse.documents.boundary;

import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A place for one document of a case.
 *
 * @param titles name of the document by language
 * @param identityPaper shown to reviewers with a watermark only; takes what a watermark can be drawn on
 */
public record Slot(String key, Map<String, String> titles, boolean required, boolean identityPaper, Acceptance accepts)
        implements Serializable {

    public Slot {
        titles = Map.copyOf(titles);
        if (identityPaper && !accepts.kinds().stream().allMatch(MediaKind::watermarkable)) {
            throw new IllegalArgumentException("no watermark can be drawn on " + accepts.kinds());
        }
    }

    public String title(Locale language) {
        return titles.get(language.getLanguage());
    }
}
