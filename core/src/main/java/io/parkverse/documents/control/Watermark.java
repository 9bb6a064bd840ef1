package io.parkverse.documents.control;

import io.parkverse.files.boundary.MediaKind;
import io.parkverse.papers.boundary.Faces;
import io.parkverse.papers.boundary.Typeface;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a text in a diagonal pattern over every page or over the picture, so close that no part the size of
 * an identity card's photo is free of it. The result is a copy; pictures are shown in screen size.
 */
public final class Watermark {

    private static final double ANGLE = Math.toRadians(28);
    private static final Color COLOUR = new Color(0x8a1c1c);
    private static final float OPACITY = 0.26f;
    private static final float SIZE_PART = 0.026f;
    private static final int MAX_SIDE = 2000;

    private Watermark() {}

    public static byte[] draw(MediaKind kind, byte[] content, List<String> lines) {
        try {
            return kind == MediaKind.PDF ? onPages(content, lines) : onPicture(kind, content, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] onPages(byte[] content, List<String> lines) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            pdf.setAllSecurityToBeRemoved(true);
            Typeface typeface = Faces.open(pdf);
            List<String> printable = lines.stream().map(typeface::printable).toList();
            for (PDPage page : pdf.getPages()) {
                onPage(pdf, page, typeface.bold(), printable);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void onPage(PDDocument pdf, PDPage page, Typeface.Face face, List<String> lines) throws IOException {
        PDRectangle box = page.getCropBox();
        float size = Math.max(box.getWidth(), box.getHeight()) * SIZE_PART * 0.72f;
        PDExtendedGraphicsState transparent = new PDExtendedGraphicsState();
        transparent.setNonStrokingAlphaConstant(OPACITY);
        double angle = ANGLE + Math.toRadians(page.getRotation());
        try (PDPageContentStream stream =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            stream.setGraphicsStateParameters(transparent);
            stream.setNonStrokingColor(COLOUR);
            stream.setFont(face.font(), size);
            float width = face.width(lines.get(0), size) + size * 3;
            float reach = box.getWidth() + box.getHeight();
            Matrix centre = new Matrix();
            centre.translate(box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2);
            centre.rotate(angle);
            for (Place place : Place.pattern(reach, width, size * 6)) {
                stream.beginText();
                Matrix at = centre.clone();
                at.translate(place.x(), place.y());
                stream.setTextMatrix(at);
                for (String line : lines) {
                    stream.showText(line);
                    stream.newLineAtOffset(0, -size * 1.4f);
                }
                stream.endText();
            }
        }
    }

    private static byte[] onPicture(MediaKind kind, byte[] content, List<String> lines) throws IOException {
        BufferedImage picture = read(content);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY + 0.08f));
        graphics.setColor(COLOUR);
        float size = Math.max(12, Math.max(picture.getWidth(), picture.getHeight()) * SIZE_PART);
        Font font = Faces.forImages(size);
        graphics.setFont(font);
        float width = graphics.getFontMetrics().stringWidth(lines.get(0)) + size * 3;
        graphics.translate(picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        graphics.rotate(-ANGLE);
        for (Place place : Place.pattern(picture.getWidth() + picture.getHeight(), width, size * 6)) {
            float y = place.y();
            for (String line : lines) {
                graphics.drawString(line, place.x(), y);
                y += size * 1.4f;
            }
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind == MediaKind.PNG ? "png" : "jpeg", out);
        return out.toByteArray();
    }

    /** Reads in screen size, without ever holding all pixels of a large scan. */
    private static BufferedImage read(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / MAX_SIDE);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return opaque(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }
}
