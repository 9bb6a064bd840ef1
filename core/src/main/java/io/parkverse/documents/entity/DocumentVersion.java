package io.parkverse.documents.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One version of a document. Never changed, never removed while the document lives. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends ParkRecord {

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID document;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID file;

    @Column(name = "uploaded_by", updatable = false)
    private UUID by;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant at;

    /** For JPA. */
    protected DocumentVersion() {}

    DocumentVersion(Document document, int number, FileId file, Optional<AccountId> by, Instant at) {
        super(UuidV7.next());
        this.document = document.id().value();
        this.number = number;
        this.file = file.value();
        this.by = by.map(AccountId::value).orElse(null);
        this.at = at;
    }

    public int number() {
        return number;
    }

    public FileId file() {
        return new FileId(file);
    }

    public Instant at() {
        return at;
    }

    public boolean generated() {
        return by == null;
    }
}
