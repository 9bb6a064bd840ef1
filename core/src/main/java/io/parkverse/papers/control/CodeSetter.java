package io.parkverse.papers.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets a QR code as vectors, centred, with its caption below and its content as description. */
final class CodeSetter {

    private static final float SIDE = 92;
    private static final float SIZE = 8;

    private final Sheet sheet;
    private final List<Voice> voices;

    CodeSetter(Sheet sheet, List<Voice> voices) {
        this.sheet = sheet;
        this.voices = voices;
    }

    void set(List<Block.Code> translations) throws IOException {
        String value = voices.get(0).fields().value(translations.get(0).field());
        sheet.ensure(SIDE + 50);
        sheet.down(SIDE + 12);
        float x = (Sheet.WIDTH - SIDE) / 2;
        float y = sheet.y();
        PDStructureElement figure = sheet.tagging()
                .element("Figure", sheet.tagging().document(), voices.get(0).tag());
        figure.setAlternateDescription(value);
        sheet.tagging().boundingBox(figure, x, y, SIDE);
        BitMatrix code = encoded(value);
        sheet.figure(figure, stream -> paint(stream, code, x, y));
        for (int i = 0; i < translations.size(); i++) {
            caption(voices.get(i), translations.get(i).caption());
        }
        sheet.down(8);
    }

    private void caption(Voice voice, String caption) throws IOException {
        sheet.down(13);
        for (Line line : new LineBreaker(sheet.typeface(), SIZE, false)
                .lines(voice.fields().runs(caption), Sheet.MEASURE)) {
            PDStructureElement owner =
                    sheet.tagging().element("P", sheet.tagging().document(), voice.tag());
            sheet.text(owner, line, (Sheet.WIDTH - line.width()) / 2, sheet.y(), new Sheet.Ink(SIZE, Palette.QUIET));
        }
    }

    private static BitMatrix encoded(String value) {
        try {
            return new QRCodeWriter()
                    .encode(
                            value,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static void paint(PDPageContentStream stream, BitMatrix code, float left, float bottom) throws IOException {
        float module = SIDE / code.getWidth();
        stream.setNonStrokingColor(Palette.INK);
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    float y = bottom + SIDE - (row + 1) * module;
                    stream.addRect(left + column * module, y, module, module);
                }
            }
        }
        stream.fill();
    }
}
