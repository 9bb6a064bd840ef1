package io.parkverse.signing.control;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Compares two revisions of a file: between them a signature may have been put into a place that stood there
 * already, and nothing else may differ. Everything reachable from the catalogue is compared, pages with their
 * content, annotations and form included; only the signature fields that were empty before may have gained a
 * value and an appearance.
 */
final class Revisions {

    private static final Set<COSName> SIGNED = Set.of(COSName.V, COSName.AP, COSName.F, COSName.P, COSName.DR);
    private static final Set<COSName> FORM =
            Set.of(COSName.SIG_FLAGS, COSName.DR, COSName.DA, COSName.NEED_APPEARANCES);

    private final Set<COSDictionary> emptyPlaces = new HashSet<>();
    private final Map<COSBase, COSBase> compared = new HashMap<>();
    private final COSDictionary form;

    private Revisions(PDDocument then) throws IOException {
        List<PDSignatureField> places = then.getSignatureFields();
        places.stream()
                .filter(field -> field.getCOSObject().getDictionaryObject(COSName.V) == null)
                .forEach(field -> emptyPlaces.add(field.getCOSObject()));
        this.form = then.getDocumentCatalog().getAcroForm().getCOSObject();
    }

    static boolean onlySigned(byte[] then, byte[] next) {
        try (PDDocument before = Loader.loadPDF(then);
                PDDocument after = Loader.loadPDF(next)) {
            return new Revisions(before)
                    .same(
                            before.getDocumentCatalog().getCOSObject(),
                            after.getDocumentCatalog().getCOSObject());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // what cannot be compared, such as structures nested without end, is not the same
            return false;
        }
    }

    private boolean same(COSBase before, COSBase after) throws IOException {
        COSBase left = direct(before);
        COSBase right = direct(after);
        if (left == null || right == null || left.getClass() != right.getClass()) {
            return left == right;
        }
        if (compared.containsKey(left)) {
            return compared.get(left) == right || !(left instanceof COSDictionary);
        }
        if (left instanceof COSDictionary dictionary) {
            compared.put(left, right);
            return sameEntries(dictionary, (COSDictionary) right) && sameBytes(left, right);
        }
        return left instanceof COSArray array ? sameItems(array, (COSArray) right) : left.equals(right);
    }

    private boolean sameEntries(COSDictionary before, COSDictionary after) throws IOException {
        Set<COSName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(emptyPlaces.contains(before) ? SIGNED : before == form ? FORM : Set.of());
        for (COSName name : names) {
            if (!same(before.getItem(name), after.getItem(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(COSArray before, COSArray after) throws IOException {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSBase before, COSBase after) throws IOException {
        if (!(before instanceof COSStream left)) {
            return true;
        }
        try (var first = left.createRawInputStream();
                var second = ((COSStream) after).createRawInputStream()) {
            return Arrays.equals(first.readAllBytes(), second.readAllBytes());
        }
    }

    private static COSBase direct(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
