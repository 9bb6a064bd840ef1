package io.parkverse.papers.boundary;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of generated papers, Noto Sans SC in two weights (SIL Open Font License 1.1), read once and
 * kept: 10 MB each. A face opened for a document belongs to that document and its thread.
 */
public final class Faces {

    private static final byte[] REGULAR = read("/fonts/NotoSansSC-Regular.ttf");
    private static final byte[] BOLD = read("/fonts/NotoSansSC-Bold.ttf");

    /** Kept here so that its level stays: the faces hold a table that PDFBox warns about on every load. */
    private static final Logger TABLE_WARNINGS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        TABLE_WARNINGS.setLevel(Level.SEVERE);
    }

    private Faces() {}

    /** Both weights, embedded as subsets when the document is saved. */
    public static Typeface open(PDDocument document) {
        return new Typeface(load(document, REGULAR), load(document, BOLD));
    }

    /** The bold face for drawing on images. */
    public static Font forImages(float size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BOLD))
                    .deriveFont(size);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface.Face load(PDDocument document, byte[] bytes) {
        try {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            document.registerTrueTypeFontForClosing(outlines);
            return new Typeface.Face(PDType0Font.load(document, outlines, true), outlines.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = Faces.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
