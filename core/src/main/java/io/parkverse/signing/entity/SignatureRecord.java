package io.parkverse.signing.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.signing.boundary.EnvelopeView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One signature on one document. Append-only; a key fingerprint stands in it once in a park. */
@Entity
@Table(name = "signature_record")
public class SignatureRecord extends ParkRecord {

    @Column(name = "envelope_id", nullable = false, updatable = false)
    private UUID envelope;

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID document;

    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "person", nullable = false, updatable = false)
    private String person;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "certificate_serial", nullable = false, updatable = false)
    private String serial;

    @Column(name = "key_fingerprint", nullable = false, updatable = false)
    private String keyFingerprint;

    @Column(name = "hash_before", nullable = false, updatable = false)
    private String hashBefore;

    @Column(name = "hash_after", nullable = false, updatable = false)
    private String hashAfter;

    /** For JPA. */
    protected SignatureRecord() {}

    public SignatureRecord(EnvelopeId envelope, String place, AccountId account, Proof proof) {
        super(UuidV7.next());
        this.envelope = envelope.value();
        this.place = place;
        this.account = account.value();
        this.document = proof.signature().document().value();
        this.person = proof.signature().person();
        this.at = proof.signature().at();
        this.serial = proof.signature().serial();
        this.hashBefore = proof.signature().hashBefore();
        this.hashAfter = proof.signature().hashAfter();
        this.keyFingerprint = proof.keyFingerprint();
    }

    /** What is recorded of a signature, and the fingerprint of the key that made it. */
    public record Proof(EnvelopeView.Signature signature, String keyFingerprint) {}

    public String place() {
        return place;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public EnvelopeView.Signature signature() {
        return new EnvelopeView.Signature(new DocumentId(document), person, at, serial, hashBefore, hashAfter);
    }
}
