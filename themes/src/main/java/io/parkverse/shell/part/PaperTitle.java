package io.parkverse.shell.part;

import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.Words;

/** What a document is called on screens: by its place in the case, else by the name of its file. */
public final class PaperTitle {

    private PaperTitle() {}

    public static String of(DocumentView document) {
        return Texts.find(Words.locale(), "settlement.slot." + document.slot())
                .orElseGet(() -> document.latest().file().name());
    }
}
