package io.parkverse.billing.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which column of a bank's CSV means what, remembered by the file's header row; JSON. */
@Entity
@Table(name = "statement_mapping")
public class SavedMapping extends ParkRecord {

    @Column(name = "header_hash", nullable = false, updatable = false)
    private String headerHash;

    @Column(name = "columns", nullable = false)
    private String columns;

    /** For JPA. */
    protected SavedMapping() {}

    public SavedMapping(String headerHash, String columns) {
        super(UuidV7.next());
        this.headerHash = headerHash;
        this.columns = columns;
    }

    public void change(String newColumns) {
        this.columns = newColumns;
    }

    public String columns() {
        return columns;
    }
}
