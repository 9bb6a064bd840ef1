package io.parkverse.signing.control;

import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Signs a PDF in one of its reserved places, as an incremental update: earlier signatures stay good. */
final class PdfSigner {

    private static final int CONTENTS_BYTES = 12_000;

    private PdfSigner() {}

    /**
     * What is written into the signature's place.
     *
     * @param lines who, how and what; the first one in large type
     */
    record Block(String place, String person, List<String> lines, Instant at, ZoneId zone) {

        Block {
            lines = List.copyOf(lines);
        }
    }

    /** Names of the signature places that nobody has signed yet. */
    static List<String> places(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureFields().stream()
                    .filter(field -> field.getSignature() == null)
                    .map(PDSignatureField::getPartialName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sign(byte[] pdf, Block block, SignatureInterface key) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignatureField field = field(document, block.place());
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle frame = widget.getRectangle();
            PDSignature signature = signature(block);
            field.getCOSObject().setItem(COSName.V, signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            options.setPreferredSignatureSize(CONTENTS_BYTES);
            options.setPage(document.getPages().indexOf(widget.getPage()));
            options.setVisualSignature(new ByteArrayInputStream(SignatureAppearance.template(frame, block)));
            document.addSignature(signature, key, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignatureField field(PDDocument document, String place) throws IOException {
        return document.getSignatureFields().stream()
                .filter(field -> field.getPartialName().equals(place) && field.getSignature() == null)
                .findFirst()
                .orElseThrow(() -> new SigningException(SigningError.PLACE_MISSING, place));
    }

    private static PDSignature signature(Block block) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(block.person());
        signature.setSignDate(GregorianCalendar.from(block.at().atZone(block.zone())));
        return signature;
    }
}
