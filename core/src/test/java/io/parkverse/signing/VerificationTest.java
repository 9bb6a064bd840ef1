package io.parkverse.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.files.SampleFiles;
import io.parkverse.platform.caller.Caller;
import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.boundary.Verification;
import io.parkverse.signing.boundary.VerificationReport;
import io.parkverse.signing.boundary.VerificationReport.Finding;
import io.parkverse.testing.Portal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {

    private static final int FLIPS = 1_000;
    private static final SigningPark PARK = new SigningPark();

    /** Kept here so that its level stays: PDFBox tells the log of every broken file. */
    private static final Logger PDF_LOG = Logger.getLogger("org.apache.pdfbox");

    private final Caller caller = PARK.founder;

    @BeforeAll
    static void keepTheLogShort() {
        PDF_LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void openTheLog() {
        PDF_LOG.setLevel(Level.WARNING);
    }

    @ParameterizedTest(name = "F5.10 two {0} signatures hold, each by its own person and key")
    @EnumSource(Algorithm.class)
    @DisplayName("F5.10 signatures of both sides hold")
    void holds(Algorithm algorithm) {
        VerificationReport report = verify(new SigningPark().signed(algorithm));

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).extracting(Finding::place).containsExactly("enterprise", "park");
        assertThat(report.findings()).extracting(Finding::coversWholeDocument).containsExactly(false, true);
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.who().name()).isEqualTo("测试人");
            assertThat(finding.who().simulated()).isTrue();
        });
        assertThat(report.findings())
                .extracting(finding -> finding.who().serial())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "F5.10 each of 1,000 random flips inside the ranges signed with {0} is found")
    @EnumSource(Algorithm.class)
    @DisplayName("F5.10 each of 1,000 random flips inside the signed ranges is found")
    void findsFlips(Algorithm algorithm) throws IOException {
        byte[] signed = new SigningPark().signed(algorithm);
        assertThat(verify(signed).sound()).isTrue();
        int[] range = lastRange(signed);
        Random random = new Random(20260101);
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(range[1] + range[3]);
            int position = at < range[1] ? at : range[2] + at - range[1];
            byte[] flipped = signed.clone();
            flipped[position] ^= (byte) (1 << random.nextInt(8));
            if (verify(flipped).sound()) {
                missed.add(position);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    @DisplayName("F5.10 bytes appended later are reported as changed after signing, while the signature holds")
    void findsAppendedBytes() {
        byte[] signed = new SigningPark().signed(Algorithm.RSA);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';

        assertThat(verify(longer).findings()).allSatisfy(finding -> {
            assertThat(finding.intact()).isTrue();
            assertThat(finding.changedAfterwards()).isTrue();
            assertThat(finding.coversWholeDocument()).isFalse();
        });
        assertThat(verify(longer).sound()).isFalse();
    }

    @Test
    @DisplayName("F5.10 a page painted over in a later revision is reported as changed after signing")
    void findsPaintedPages() throws IOException {
        byte[] signed = new SigningPark().signed(Algorithm.RSA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            try (PDPageContentStream stream =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                stream.addRect(0, 0, 100, 100);
                stream.fill();
            }
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        assertThat(verify(out.toByteArray()).findings()).allMatch(Finding::changedAfterwards);
    }

    @Test
    @DisplayName("F5.10 a change between two signatures is not hidden by the second one")
    void findsChangesBetween() throws IOException {
        SigningPark park = new SigningPark();
        var envelope = park.envelope(Algorithm.RSA);
        park.sign(park.founder, envelope);
        byte[] first = park.latest(park.agreement.id());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(first)) {
            pdf.getPage(0).setRotation(180);
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        SigningPark.DOCUMENTS.store(park.visit.job, park.caseId, "agreement", "入驻协议.pdf", out.toByteArray());
        park.sign(park.operator, envelope);

        List<Finding> findings = verify(park.latest(park.agreement.id())).findings();
        assertThat(findings.get(0).intact()).isTrue();
        assertThat(findings.get(0).changedAfterwards()).isTrue();
        assertThat(findings.get(1).sound()).isTrue();
    }

    @Test
    @DisplayName("F5.10 a file without signatures, or that is no PDF, proves nothing")
    void provesNothing() {
        assertThat(verify("no PDF".getBytes(StandardCharsets.UTF_8)).sound()).isFalse();
        assertThat(verify(SampleFiles.pdf(1)).sound()).isFalse();
    }

    private VerificationReport verify(byte[] pdf) {
        return Portal.bean(Verification.class).verify(caller, pdf);
    }

    private static int[] lastRange(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .filter(range -> range[2] + range[3] == pdf.length)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
