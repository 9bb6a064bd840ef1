package io.parkverse.notify.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message of a park in the inbox of a person: unread, then read. */
@Entity
@Table(name = "notice")
public class Notice extends ParkRecord {

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "text_key", nullable = false, updatable = false)
    private String textKey;

    @Column(name = "arguments", nullable = false, updatable = false)
    private String arguments;

    @Column(name = "case_id", updatable = false)
    private UUID about;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "file_id", updatable = false)
    private UUID document;

    @Column(name = "sent_on", nullable = false, updatable = false)
    private boolean sentOn;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA. */
    protected Notice() {}

    /**
     * A new message.
     *
     * @param arguments JSON array of texts
     */
    public Notice(AccountId account, String textKey, String arguments, Optional<CaseId> about, Instant sentAt) {
        super(UuidV7.next());
        this.account = account.value();
        this.textKey = textKey;
        this.arguments = arguments;
        this.about = about.map(CaseId::value).orElse(null);
        this.sentAt = sentAt;
    }

    /** Adds a document of the park to the new message. */
    public Notice with(FileId file) {
        this.document = file.value();
        return this;
    }

    /** Says that the new message goes out of the portal too. */
    public void sendOn() {
        sentOn = true;
    }

    public UUID id() {
        return key();
    }

    public String textKey() {
        return textKey;
    }

    public String arguments() {
        return arguments;
    }

    public Optional<CaseId> about() {
        return Optional.ofNullable(about).map(CaseId::new);
    }

    public Optional<FileId> document() {
        return Optional.ofNullable(document).map(FileId::new);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public boolean read() {
        return readAt != null;
    }

    /** Marks as read; the first time counts. */
    public void readAt(Instant moment) {
        if (readAt == null) {
            readAt = moment;
        }
    }
}
