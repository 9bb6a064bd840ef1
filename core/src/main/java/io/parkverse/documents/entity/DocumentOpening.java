package io.parkverse.documents.entity;

import io.parkverse.documents.boundary.Opening;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody opened the original of an identity paper. Append-only, also by the database's grants. */
@Entity
@Table(name = "document_opening")
public class DocumentOpening extends ParkRecord {

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID document;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "purpose", nullable = false, updatable = false)
    private String purpose;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant at;

    /** For JPA. */
    protected DocumentOpening() {}

    public DocumentOpening(DocumentId document, int number, AccountId by, String purpose, Instant at) {
        super(UuidV7.next());
        this.document = document.value();
        this.number = number;
        this.by = by.value();
        this.purpose = purpose;
        this.at = at;
    }

    public Opening opening() {
        return new Opening(number, new AccountId(by), purpose, at);
    }
}
