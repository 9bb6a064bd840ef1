package io.parkverse.signing;

import static io.parkverse.signing.SigningPark.DOCUMENTS;
import static io.parkverse.signing.SigningPark.ENVELOPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.boundary.EnvelopeCompleted;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.NewEnvelope;
import io.parkverse.signing.boundary.Signer;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.boundary.SigningMethod;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnvelopesTest {

    private final SigningPark park = new SigningPark();

    @Test
    @DisplayName("F5.10 both sides sign in order; the last signature completes the envelope and tells the features")
    void completes() {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        assertThat(park.sign(park.founder, envelope).state()).isEqualTo(EnvelopeState.OPEN);

        EnvelopeView done = park.sign(park.operator, envelope);
        assertThat(done.state()).isEqualTo(EnvelopeState.COMPLETED);
        assertThat(done.method()).isEqualTo(SigningMethod.ELECTRONIC);
        assertThat(done.sides())
                .allSatisfy(side -> assertThat(side.signatures()).hasSize(1));
        assertThat(Portal.bean(Completions.class).seen())
                .extracting(EnvelopeCompleted::envelope)
                .contains(done.id());
    }

    @Test
    @DisplayName("F5.10 the signer signs in again before signing")
    void asksForThePassword() {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        assertThatThrownBy(() ->
                        ENVELOPES.sign(park.founder, envelope.id(), SigningPark.seen(park.founder, envelope.id())))
                .isInstanceOfSatisfying(
                        IdentityException.class,
                        e -> assertThat(e.code()).isEqualTo(IdentityError.REAUTHENTICATION_NEEDED));
    }

    @Test
    @DisplayName("F5.10 what is signed is exactly the document that the signer has seen")
    void signsWhatWasSeen() {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        String before = envelope.papers().get(0).hash();
        EnvelopeView signed = park.sign(park.founder, envelope);
        SigningPark.signInAgain(park.operator, envelope.id());

        assertThat(signed.sides().get(0).signatures().get(0).hashBefore()).isEqualTo(before);
        refused(SigningError.NOT_WHAT_WAS_SEEN, () -> ENVELOPES.sign(park.operator, envelope.id(), List.of(before)));
    }

    @Test
    @DisplayName("F5.10 nobody signs out of turn, for a side without the hat, or for both sides")
    void keepsTheOrder() {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        refused(SigningError.NOT_YOUR_TURN, () -> park.sign(park.operator, envelope));

        Portal.hat(park.founder, Role.PARK_OPERATOR, Optional.empty());
        park.sign(park.founder, envelope);
        refused(SigningError.SAME_PERSON, () -> park.sign(park.founder, envelope));
        Caller stranger = park.visit.stranger();
        assertThatThrownBy(() -> ENVELOPES.get(stranger, envelope.id())).isInstanceOf(AccessException.class);
    }

    @Test
    @DisplayName("F5.10 the two sides never share a key, nor do two acts of one side: the database refuses it")
    void keysAreUsedOnce() {
        park.signed(Algorithm.RSA);
        assertThatThrownBy(() -> Portal.execute(
                        "insert into signature_record select tenant_id, gen_random_uuid(), version, envelope_id, document_id,"
                                + " place || '2', account_id, person, signed_at, certificate_serial, key_fingerprint, hash_before,"
                                + " hash_after from signature_record where tenant_id = ? limit 1",
                        park.visit.park.value()))
                .hasMessageContaining("signature_record_tenant_id_key_fingerprint_key");
        assertThat(Portal.execute(
                        "update signature_record r set version = version where tenant_id = ? and not exists (select 1"
                                + " from signature_record o where o.key_fingerprint = r.key_fingerprint and o.id <> r.id)",
                        park.visit.park.value()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("F5.10 the evidence page names time, method, hashes, signers, sign-in and certificates")
    void writesEvidence() throws IOException {
        EnvelopeView envelope = park.envelope(Algorithm.SM2);
        park.sign(park.founder, envelope);
        EnvelopeView done = park.sign(park.operator, envelope);

        byte[] record = park.latest(done.evidence().get(0));
        try (PDDocument pdf = Loader.loadPDF(record)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text).contains("SM2/SM3", "测试人", "签署前3分钟内输入密码确认", "模拟");
            done.sides().stream()
                    .flatMap(side -> side.signatures().stream())
                    .forEach(signature -> assertThat(text)
                            .contains(
                                    signature.serial(),
                                    signature.hashBefore(),
                                    signature.hashAfter(),
                                    signature.at().toString()));
        }
        Path pictures = Files.createDirectories(Path.of("target", "papers"));
        Files.write(pictures.resolve("signing-record.pdf"), record);
        Files.write(pictures.resolve("signed.pdf"), park.latest(park.agreement.id()));
    }

    @Test
    @DisplayName("F5.11 printed, stamped and scanned, the reviewer's confirmation completes the envelope the same way")
    void takesPaper() throws IOException {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        refused(SigningError.SCAN_MISSING, () -> ENVELOPES.confirmPaper(park.visit.reviewer, envelope.id()));

        ENVELOPES.uploadScan(
                park.founder,
                envelope.id(),
                park.agreement.id(),
                new Upload("盖章扫描.pdf", new ByteArrayInputStream(SampleFiles.pdf(2))));
        assertThatThrownBy(() -> ENVELOPES.confirmPaper(park.founder, envelope.id()))
                .isInstanceOf(AccessException.class);
        EnvelopeView done = ENVELOPES.confirmPaper(park.visit.reviewer, envelope.id());

        assertThat(done.state()).isEqualTo(EnvelopeState.COMPLETED);
        assertThat(done.method()).isEqualTo(SigningMethod.PAPER);
        try (PDDocument record = Loader.loadPDF(park.latest(done.evidence().get(0)))) {
            String text = new PDFTextStripper().getText(record).replaceAll("\\s+", "");
            assertThat(text).contains("审核确认测试人", scanHash());
        }
        assertThat(Portal.bean(Completions.class).seen())
                .extracting(EnvelopeCompleted::envelope)
                .contains(done.id());
    }

    @Test
    @DisplayName("F5.11 the paper path is closed once a side has signed electronically")
    void doesNotMixPaths() {
        EnvelopeView envelope = park.envelope(Algorithm.RSA);
        park.sign(park.founder, envelope);
        refused(
                SigningError.PAPER_AFTER_SIGNATURE,
                () -> ENVELOPES.uploadScan(
                        park.founder,
                        envelope.id(),
                        park.agreement.id(),
                        new Upload("a.pdf", new ByteArrayInputStream(SampleFiles.pdf(1)))));
    }

    @Test
    @DisplayName("F5.10 only documents made by the portal, with a place for every side, are sent to be signed")
    void needsPlaces() {
        var receipt = DOCUMENTS.store(park.visit.job, park.caseId, "plain", "plain.pdf", SampleFiles.pdf(1));
        var plain = new NewEnvelope(
                park.caseId, List.of(receipt.id()), List.of(Signer.anyone("park", Role.PARK_OPERATOR)), Algorithm.RSA);
        refused(SigningError.PLACE_MISSING, () -> ENVELOPES.open(park.visit.job, plain));
    }

    private String scanHash() {
        return DOCUMENTS.ofCase(park.founder, park.caseId).stream()
                .filter(document -> document.slot().equals("agreement-scan"))
                .map(document -> document.latest().file().hash())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(SigningError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(error));
    }
}
