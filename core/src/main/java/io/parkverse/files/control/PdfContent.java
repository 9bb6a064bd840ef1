package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Refuses documents that do more than be read: that run scripts, start programs, send forms, or carry other files
 * (ISO 32000-2, tables 201 and 44). All objects of the file are looked at, whether a page leads to them or not.
 */
final class PdfContent {

    private static final int MOST_OBJECTS = 200_000;
    private static final int DEEPEST = 60;
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "RichMediaExecute", "GoToE");
    private static final Set<String> CARRIERS = Set.of("EmbeddedFiles", "JavaScript", "EF", "XFA");

    private PdfContent() {}

    static void check(PDDocument pdf) {
        if (pdf.getNumberOfPages() == 0) {
            throw new FilesException(FilesError.DAMAGED);
        }
        COSDocument document = pdf.getDocument();
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw new FilesException(FilesError.UNPACKS_TOO_LARGE);
        }
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            look(document.getObjectFromPool(key).getObject(), 0);
        }
    }

    /** Direct parts only: objects that are referred to have their own turn. */
    private static void look(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new FilesException(FilesError.HIDDEN_CONTENT);
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        }
        if (object instanceof COSDictionary dictionary) {
            if (acts(dictionary)) {
                throw new FilesException(FilesError.HIDDEN_CONTENT);
            }
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || dictionary.keySet().stream().anyMatch(key -> CARRIERS.contains(key.getName()));
    }
}
