package io.parkverse.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What applicants of the demo upload: a page that says which document it stands for. */
final class DemoScan {

    private static final float MARGIN = 72;
    private static final float LARGE = 28;
    private static final float SMALL = 12;

    private DemoScan() {}

    static byte[] pdf(String slot, String number) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, FontName.HELVETICA_BOLD, LARGE, 640, "SPECIMEN");
                line(content, FontName.HELVETICA, SMALL, 600, slot);
                line(content, FontName.HELVETICA, SMALL, 580, "Demo document of case " + number);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(PDPageContentStream content, FontName font, float size, float height, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.newLineAtOffset(MARGIN, height);
        content.showText(text);
        content.endText();
    }
}
