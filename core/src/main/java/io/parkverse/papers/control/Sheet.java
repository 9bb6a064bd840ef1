package io.parkverse.papers.control;

import io.parkverse.papers.boundary.Typeface;
import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

/** The pages of a document while they are filled from top to bottom; units are points, A4 upright. */
final class Sheet implements Closeable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final float MARGIN = 68;
    static final float BOTTOM = 76;
    static final float TOP = 64;
    static final float MEASURE = WIDTH - 2 * MARGIN;

    /** Something drawn that is no content of the document: rules, tints, page furniture. */
    interface Drawing {

        void on(PDPageContentStream content) throws IOException;
    }

    private final PDDocument pdf;
    private final Typeface typeface;
    private final Tagging tagging;
    private PDPageContentStream content;
    private PDPage page;
    private float y;

    Sheet(PDDocument pdf, Typeface typeface, Tagging tagging) throws IOException {
        this.pdf = pdf;
        this.typeface = typeface;
        this.tagging = tagging;
        turn();
    }

    Typeface typeface() {
        return typeface;
    }

    Tagging tagging() {
        return tagging;
    }

    PDDocument pdf() {
        return pdf;
    }

    PDPage page() {
        return page;
    }

    /** Height above the page's lower edge at which the next block begins. */
    float y() {
        return y;
    }

    void down(float distance) {
        y -= distance;
    }

    /** Turns the page when less than this height is left. */
    void ensure(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    boolean fresh() {
        return y == HEIGHT - TOP;
    }

    void text(PDStructureElement owner, Line line, float x, float baseline, Ink ink) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tagging.content(owner, page));
        show(content, line, x, baseline, ink);
        content.endMarkedContent();
    }

    /** Draws content of an element that is no text. */
    void figure(PDStructureElement owner, Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tagging.content(owner, page));
        drawing.on(content);
        content.endMarkedContent();
    }

    void artifact(Drawing drawing) throws IOException {
        artifact(content, drawing);
    }

    void rule(float x, float atY, float width, Color colour) throws IOException {
        artifact(stream -> {
            stream.setStrokingColor(colour);
            stream.setLineWidth(0.6f);
            stream.moveTo(x, atY);
            stream.lineTo(x + width, atY);
            stream.stroke();
        });
    }

    /** Ends the flow and draws the furniture of every page, now that their number is known. */
    void furnish(Furniture furniture) throws IOException {
        content.close();
        int number = 0;
        for (PDPage each : pdf.getPages()) {
            int current = ++number;
            try (PDPageContentStream stream =
                    new PDPageContentStream(pdf, each, PDPageContentStream.AppendMode.APPEND, true, true)) {
                artifact(stream, s -> furniture.footer(s, current, pdf.getNumberOfPages()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Sets a line, piece by piece, so that justified and mixed lines keep their places. */
    void show(PDPageContentStream stream, Line line, float x, float baseline, Ink ink) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(ink.colour());
        stream.setTextMatrix(Matrix.getTranslateInstance(x, baseline));
        float at = 0;
        List<Object> array = new ArrayList<>();
        for (int i = 0; i < line.pieces().size(); i++) {
            Line.Piece piece = line.pieces().get(i);
            boolean turnWeight = i == 0 || line.pieces().get(i - 1).bold() != piece.bold();
            if (turnWeight) {
                flush(stream, array);
                stream.setFont(typeface.face(piece.bold()).font(), ink.size());
            }
            float gap = piece.x() - at;
            if (Math.abs(gap) > 0.005f) {
                array.add(-gap / ink.size() * 1000);
            }
            array.add(piece.text());
            at = piece.x() + piece.width();
        }
        flush(stream, array);
        stream.endText();
    }

    private static void flush(PDPageContentStream stream, List<Object> array) throws IOException {
        if (!array.isEmpty()) {
            stream.showTextWithPositioning(array.toArray());
            array.clear();
        }
    }

    private static void artifact(PDPageContentStream stream, Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(stream);
        stream.endMarkedContent();
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true, true);
        y = HEIGHT - TOP;
    }

    /** Size in points and colour of a text. */
    record Ink(float size, Color colour) {}
}
