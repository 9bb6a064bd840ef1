package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.StatementView;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An imported statement file; its hash keeps the same file from being read twice. */
@Entity
@Table(name = "statement")
public class Statement extends ParkRecord {

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, updatable = false)
    private StatementView.Format format;

    @Column(name = "account_number", nullable = false, updatable = false)
    private String accountNumber;

    @Column(name = "entries", nullable = false, updatable = false)
    private int entries;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "imported_by", nullable = false, updatable = false)
    private String importedBy;

    /** For JPA. */
    protected Statement() {}

    public Statement(StatementView view, String sha256) {
        super(UuidV7.next());
        this.fileName = view.fileName();
        this.sha256 = sha256;
        this.format = view.format();
        this.accountNumber = view.accountNumber();
        this.entries = view.entries();
        this.importedAt = view.importedAt();
        this.importedBy = view.importedBy();
    }

    public UUID id() {
        return key();
    }

    public StatementView view() {
        return new StatementView(fileName, format, accountNumber, entries, importedAt, importedBy);
    }
}
