package io.parkverse.papers.control;

import io.parkverse.papers.boundary.Letterhead;
import io.parkverse.platform.i18n.Texts;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What stands around the text: letterhead, footer with page numbers, the frame of a certificate. */
final class Furniture {

    private static final float FOOTER = 46;

    private final Letterhead letterhead;
    private final List<Locale> languages;
    private final String number;
    private final Palette palette;
    private final Sheet sheet;
    private final boolean framed;

    Furniture(Letterhead letterhead, List<Locale> languages, String number, Sheet sheet, boolean framed) {
        this.letterhead = letterhead;
        this.languages = languages;
        this.number = number;
        this.palette = Palette.of(letterhead.colour());
        this.sheet = sheet;
        this.framed = framed;
    }

    /** The head of the first page; leaves the sheet below it. */
    void letterhead() throws IOException {
        float top = sheet.y() - (framed ? 12 : 0);
        sheet.artifact(stream -> {
            Line name = line(letterhead.name(languages.get(0)), true, 13.5f);
            float indent = framed ? 0 : 12;
            show(stream, name, Sheet.MARGIN + indent, top - 6, new Sheet.Ink(13.5f, palette.brand()));
            if (languages.size() > 1) {
                Line second = line(letterhead.name(languages.get(1)), false, 8.5f);
                show(stream, second, Sheet.MARGIN + indent, top - 20, new Sheet.Ink(8.5f, Palette.QUIET));
            }
            Line document = line(numbered(), false, 8.5f);
            right(stream, document, top - 6, 8.5f);
            if (!framed) {
                stream.setNonStrokingColor(palette.brand());
                stream.addRect(Sheet.MARGIN, top - 23, 3.5f, 29);
                stream.fill();
            }
        });
        sheet.down(framed ? 84 : 52);
    }

    void footer(PDPageContentStream stream, int page, int pages) throws IOException {
        if (framed) {
            frame(stream);
        }
        stream.setStrokingColor(Palette.RULE);
        stream.setLineWidth(0.5f);
        stream.moveTo(Sheet.MARGIN, FOOTER + 13);
        stream.lineTo(Sheet.WIDTH - Sheet.MARGIN, FOOTER + 13);
        stream.stroke();
        Line left = line(letterhead.name(languages.get(0)) + "  ·  " + number, false, 7.5f);
        show(stream, left, Sheet.MARGIN, FOOTER, new Sheet.Ink(7.5f, Palette.QUIET));
        right(stream, line(joined("papers.paper.page", page, pages), false, 7.5f), FOOTER, 7.5f);
    }

    private void frame(PDPageContentStream stream) throws IOException {
        outline(stream, 26, 2.2f, palette.brand());
        outline(stream, 32, 0.6f, palette.brand());
    }

    private static void outline(PDPageContentStream stream, float inset, float width, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(width);
        stream.addRect(inset, inset, Sheet.WIDTH - 2 * inset, Sheet.HEIGHT - 2 * inset);
        stream.stroke();
    }

    private void right(PDPageContentStream stream, Line line, float y, float size) throws IOException {
        show(stream, line, Sheet.WIDTH - Sheet.MARGIN - line.width(), y, new Sheet.Ink(size, Palette.QUIET));
    }

    private void show(PDPageContentStream stream, Line line, float x, float y, Sheet.Ink ink) throws IOException {
        sheet.show(stream, line, x, y, ink);
    }

    private String numbered() {
        String labels = languages.stream()
                .map(language -> Texts.get(language, "papers.paper.number"))
                .collect(Collectors.joining(" "));
        return labels + " " + number;
    }

    private String joined(String key, Object... arguments) {
        return languages.stream()
                .map(language -> Texts.get(language, key, arguments))
                .collect(Collectors.joining("  ·  "));
    }

    private Line line(String text, boolean bold, float size) {
        return new LineBreaker(sheet.typeface(), size, false)
                .lines(List.of(new Fields.Run(text, bold)), Float.MAX_VALUE)
                .get(0);
    }
}
