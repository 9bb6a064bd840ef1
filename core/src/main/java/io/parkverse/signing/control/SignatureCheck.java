package io.parkverse.signing.control;

import io.parkverse.signing.boundary.VerificationReport;
import io.parkverse.signing.boundary.VerificationReport.Finding;
import io.parkverse.signing.boundary.VerificationReport.Who;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Checks the signatures of a PDF against known roots. A signature counts for what it covers only when its two
 * ranges leave out exactly its own value, begin at the first byte and end at the end of a revision; what was
 * added behind it must be further signatures and nothing else ({@link Revisions}).
 */
public final class SignatureCheck {

    private final List<X509Certificate> roots;

    public SignatureCheck(List<X509Certificate> roots) {
        this.roots = List.copyOf(roots);
    }

    /** A signature as found in the file. */
    private record Found(String place, PDSignature signature, ByteRange range) {}

    public VerificationReport check(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Found> found = new ArrayList<>();
            for (PDSignatureField field : document.getSignatureFields()) {
                Optional.ofNullable(field.getSignature())
                        .ifPresent(signature -> found.add(new Found(
                                field.getFullyQualifiedName(), signature, ByteRange.of(signature.getByteRange()))));
            }
            found.sort(Comparator.comparing(each -> each.range().end()));
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                findings.add(finding(pdf, found, i));
            }
            return new VerificationReport(findings);
        } catch (IOException | RuntimeException e) {
            return new VerificationReport(List.of());
        }
    }

    private Finding finding(byte[] pdf, List<Found> found, int index) {
        Found each = found.get(index);
        Optional<Cms> cms = each.range().content(pdf).flatMap(content -> Cms.read(each.signature(), content));
        boolean intact = cms.map(Cms::intact).orElse(false);
        Instant at = Optional.ofNullable(each.signature().getSignDate())
                .map(Calendar::toInstant)
                .orElse(Instant.EPOCH);
        boolean trusted = intact && cms.map(c -> trusted(c.signer(), at)).orElse(false);
        boolean whole = each.range().end() == pdf.length;
        boolean changed = !whole && (!intact || changedBehind(pdf, found, index));
        Who who = cms.map(c -> c.who(at)).orElseGet(() -> new Who("", "", at, "", false));
        return new Finding(each.place(), who, intact, trusted, whole, changed);
    }

    private static boolean changedBehind(byte[] pdf, List<Found> found, int index) {
        boolean last = index == found.size() - 1;
        if (last || found.get(found.size() - 1).range().end() != pdf.length) {
            return true;
        }
        byte[] then = Arrays.copyOf(pdf, found.get(index).range().end());
        byte[] next = Arrays.copyOf(pdf, found.get(index + 1).range().end());
        return !Revisions.onlySigned(then, next)
                || (index + 1 < found.size() - 1 && changedBehind(pdf, found, index + 1));
    }

    private boolean trusted(X509Certificate certificate, Instant at) {
        return roots.stream().anyMatch(root -> issued(root, certificate, at));
    }

    private static boolean issued(X509Certificate root, X509Certificate certificate, Instant at) {
        try {
            if (!certificate.getIssuerX500Principal().equals(root.getSubjectX500Principal())) {
                return false;
            }
            certificate.verify(root.getPublicKey(), Cryptography.PROVIDER);
            certificate.checkValidity(Date.from(at));
            root.checkValidity(Date.from(at));
            return certificate.getBasicConstraints() < 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
