package io.parkverse.signing.control;

import io.parkverse.papers.boundary.Faces;
import io.parkverse.papers.boundary.Typeface;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a signature looks like on paper: a one-page PDF whose only field PDFBox copies into the signed one. */
final class SignatureAppearance {

    private static final Color INK = new Color(0x14532d);
    private static final Color QUIET = new Color(0x4b5563);
    private static final float LARGE = 13;
    private static final float SMALL = 6.8f;
    private static final float INDENT = 10;

    private SignatureAppearance() {}

    static byte[] template(PDRectangle frame, PdfSigner.Block block) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(frame);
            page.getAnnotations().add(widget);
            PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
            dictionary.getCOSObject().setDirect(true);
            dictionary.setNormalAppearance(drawn(document, frame, block.lines()));
            widget.setAppearance(dictionary);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDAppearanceStream drawn(PDDocument document, PDRectangle frame, List<String> lines)
            throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(new PDStream(document).getCOSObject());
        appearance.setResources(new PDResources());
        appearance.setBBox(new PDRectangle(frame.getWidth(), frame.getHeight()));
        Typeface typeface = Faces.open(document);
        try (PDPageContentStream stream = new PDPageContentStream(document, appearance)) {
            stream.setNonStrokingColor(INK);
            stream.addRect(0, 0, 2.5f, frame.getHeight());
            stream.fill();
            float y = frame.getHeight() - LARGE - 8;
            for (int i = 0; i < lines.size(); i++) {
                float size = i == 0 ? LARGE : SMALL;
                Typeface.Face face = typeface.face(i == 0);
                String text = fitted(typeface.printable(lines.get(i)), face, size, frame.getWidth() - 2 * INDENT);
                stream.beginText();
                stream.setNonStrokingColor(i == 0 ? INK : QUIET);
                stream.setFont(face.font(), size);
                stream.newLineAtOffset(INDENT, y);
                stream.showText(text);
                stream.endText();
                y -= i == 0 ? LARGE + 2 : SMALL + 4.2f;
            }
        }
        return appearance;
    }

    private static String fitted(String text, Typeface.Face face, float size, float width) {
        String fitted = text;
        while (face.width(fitted, size) > width && fitted.length() > 1) {
            fitted = fitted.substring(0, fitted.length() - 2) + "…";
        }
        return fitted;
    }
}
