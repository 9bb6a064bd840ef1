package io.parkverse.signing.control;

import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Signer;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.entity.Envelope;
import io.parkverse.signing.entity.SignatureRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One person signs one document: makes a key, has it certified for this act, signs, stores the result as the
 * document's next version, and forgets the key.
 */
@ApplicationScoped
public class SigningAct {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    @Inject
    CertificateAuthority authority;

    @Inject
    Documents documents;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Signs.
     *
     * @param seen SHA-256 of the version that the signer has seen
     */
    SignatureRecord sign(Caller caller, Envelope envelope, Signer signer, DocumentId id, String seen) {
        DocumentView document = documents.get(caller, id);
        String before = document.latest().file().hash();
        if (!before.equals(seen)) {
            throw new SigningException(
                    SigningError.NOT_WHAT_WAS_SEEN, document.latest().file().name());
        }
        Instant now = clock.instant();
        String person = person(caller);
        OneTimeKey key = new OneTimeKey(
                authority,
                new CertificateAuthority.Request(
                        person, envelope.id() + "/" + id + "/" + signer.place(), envelope.algorithm(), now),
                envelope.algorithm());
        String serial = key.serial().toString(16);
        List<String> lines = List.of(
                person,
                both("signing.block.signed"),
                SECOND.format(now.atZone(zone(caller))),
                envelope.algorithm().label() + "  " + both("signing.block.simulated"),
                "SN " + serial);
        PdfSigner.Block block = new PdfSigner.Block(signer.place(), person, lines, now, zone(caller));
        byte[] signed = PdfSigner.sign(bytes(caller, document), block, key);
        DocumentView after = documents.store(
                caller,
                envelope.caseId(),
                document.slot(),
                document.latest().file().name(),
                signed);
        EnvelopeView.Signature signature = new EnvelopeView.Signature(
                id, person, now, serial, before, after.latest().file().hash());
        return new SignatureRecord(
                envelope.id(),
                signer.place(),
                caller.account(),
                new SignatureRecord.Proof(signature, key.fingerprint()));
    }

    byte[] bytes(Caller caller, DocumentView document) {
        Download download =
                documents.open(caller, document.id(), document.latest().number());
        try (InputStream in = download.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which a person acts. */
    String person(Caller caller) {
        return sql.first(
                        "select display_name from account where id = ?",
                        row -> row.getString(1),
                        caller.account().value())
                .orElseThrow();
    }

    private ZoneId zone(Caller caller) {
        return sql.first(
                        "select time_zone from park where id = ?",
                        row -> ZoneId.of(row.getString(1)),
                        caller.park().value())
                .orElseThrow();
    }

    private static String both(String key) {
        return Texts.get(Texts.CHINESE, key) + " " + Texts.get(Texts.ENGLISH, key);
    }
}
