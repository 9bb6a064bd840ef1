package io.parkverse.papers.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Two weights of one face, opened for one document. */
public record Typeface(Face regular, Face bold) {

    /** One weight. */
    public record Face(PDType0Font font, CmapLookup glyphs) {

        /** Width of a text in points. */
        public float width(String text, float size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Face face(boolean bold) {
        return bold ? this.bold : regular;
    }

    /** Whether both weights have a glyph for a code point. */
    public boolean covers(int codePoint) {
        return regular.glyphs.getGlyphId(codePoint) != 0 && bold.glyphs.getGlyphId(codePoint) != 0;
    }

    /** The text with the geta mark in place of characters that the face does not have. */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> printable.appendCodePoint(covers(point) ? point : '〓'));
        return printable.toString();
    }
}
