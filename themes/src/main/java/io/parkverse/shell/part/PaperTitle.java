package io.parkverse.shell.part;

import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.Words;

/** What a document is called on screens: by its place in the case, else by the name of its file. */
public final class PaperTitle {

    /** Places of signing records end with the record's number. */
    private static final String SIGNING_RECORD = "signing-record";

    private PaperTitle() {}

    public static String of(DocumentView document) {
        String place = document.slot().startsWith(SIGNING_RECORD) ? SIGNING_RECORD : document.slot();
        return Texts.find(Words.locale(), "settlement.slot." + place)
                .orElseGet(() -> document.latest().file().name());
    }
}
