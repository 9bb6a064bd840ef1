package io.parkverse.papers.control;

import io.parkverse.platform.i18n.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Sets places for signatures, two in a row: who signs, a frame large enough for a round company seal
 * (42 mm), a line for the date by hand. The frame is an empty signature field of the PDF.
 */
final class SignatureSetter {

    private static final float GUTTER = 24;
    private static final float WIDTH = (Sheet.MEASURE - GUTTER) / 2;
    private static final float FRAME = 92;
    private static final float HEIGHT = FRAME + 76;
    private static final float SIZE = 10;
    private static final float SMALL = 8;

    private final Sheet sheet;
    private final List<Voice> voices;

    SignatureSetter(Sheet sheet, List<Voice> voices) {
        this.sheet = sheet;
        this.voices = voices;
    }

    void set(List<Block.Signatures> translations) throws IOException {
        int places = translations.get(0).places().size();
        for (int row = 0; row < places; row += 2) {
            sheet.ensure(HEIGHT);
            sheet.down(14);
            for (int i = row; i < Math.min(row + 2, places); i++) {
                int index = i;
                place(
                        translations.stream()
                                .map(block -> block.places().get(index))
                                .toList(),
                        Sheet.MARGIN + (i - row) * (WIDTH + GUTTER));
            }
            sheet.down(HEIGHT - 14);
        }
    }

    private void place(List<Block.Place> translations, float x) throws IOException {
        float top = sheet.y();
        String labels = joined(translations.stream().map(Block.Place::label).toList());
        String names = joined(translations.stream().map(Block.Place::name).toList());
        text(labels, true, SIZE, x, top - 12);
        text(names, false, SMALL + 1, x, top - 27);
        PDRectangle frame = new PDRectangle(x, top - 36 - FRAME, WIDTH, FRAME);
        outline(frame);
        field(translations.get(0).key(), labels, frame);
        String date = voices.stream()
                .map(voice -> Texts.get(voice.language(), "papers.paper.date"))
                .collect(Collectors.joining(" "));
        text(date, false, SMALL, x, frame.getLowerLeftY() - 17);
    }

    private String joined(List<String> markups) {
        StringBuilder joined = new StringBuilder();
        String last = "";
        for (int i = 0; i < markups.size(); i++) {
            String text = voices.get(i).fields().plain(markups.get(i));
            if (!text.equals(last)) {
                joined.append(joined.isEmpty() ? "" : "  ").append(text);
            }
            last = text;
        }
        return joined.toString();
    }

    private void text(String text, boolean bold, float size, float x, float baseline) throws IOException {
        List<Line> lines =
                new LineBreaker(sheet.typeface(), size, false).lines(List.of(new Fields.Run(text, bold)), WIDTH);
        if (!lines.isEmpty()) {
            PDStructureElement owner = sheet.tagging()
                    .element("P", sheet.tagging().document(), voices.get(0).tag());
            sheet.text(owner, lines.get(0), x, baseline, new Sheet.Ink(size, bold ? Palette.INK : Palette.QUIET));
        }
    }

    private void outline(PDRectangle frame) throws IOException {
        sheet.artifact(stream -> {
            stream.setStrokingColor(Palette.RULE);
            stream.setLineWidth(0.7f);
            stream.addRect(frame.getLowerLeftX(), frame.getLowerLeftY(), frame.getWidth(), frame.getHeight());
            stream.stroke();
        });
    }

    private void field(String key, String label, PDRectangle frame) throws IOException {
        PDAcroForm form = sheet.pdf().getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(sheet.pdf());
            sheet.pdf().getDocumentCatalog().setAcroForm(form);
        }
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(key);
        field.setAlternateFieldName(label);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(frame);
        widget.setPage(sheet.page());
        widget.setPrinted(true);
        sheet.page().getAnnotations().add(widget);
        form.getFields().add(field);
        PDStructureElement owner = sheet.tagging()
                .element("Form", sheet.tagging().document(), voices.get(0).tag());
        owner.setAlternateDescription(label);
        sheet.tagging().widget(owner, widget, sheet.page());
    }
}
