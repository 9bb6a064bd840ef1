package io.parkverse.identity.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A look at personal data in the clear. Append-only, by grants of the database. */
@Entity
@Table(name = "unmasking")
public class UnmaskingRecord extends ParkRecord {

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subject;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "revealed_at", nullable = false, updatable = false)
    private Instant revealedAt;

    /** For JPA. */
    protected UnmaskingRecord() {}

    public UnmaskingRecord(AccountId account, String subjectKind, UUID subject, String reason, Instant revealedAt) {
        super(UuidV7.next());
        this.account = account.value();
        this.subjectKind = subjectKind;
        this.subject = subject;
        this.reason = reason;
        this.revealedAt = revealedAt;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String subjectKind() {
        return subjectKind;
    }

    public UUID subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    public Instant revealedAt() {
        return revealedAt;
    }
}
