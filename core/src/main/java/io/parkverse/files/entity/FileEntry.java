package io.parkverse.files.entity;

import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A park's knowledge of one file. Never changed. */
@Entity
@Table(name = "stored_file")
public class FileEntry extends ParkRecord {

    @Column(name = "hash", nullable = false, updatable = false)
    private String hash;

    @Column(name = "size", nullable = false, updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private MediaKind kind;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected FileEntry() {}

    public FileEntry(String hash, long size, MediaKind kind, String name, Instant createdAt) {
        super(UuidV7.next());
        this.hash = hash;
        this.size = size;
        this.kind = kind;
        this.name = name;
        this.createdAt = createdAt;
    }

    public StoredFile file() {
        return new StoredFile(new FileId(key()), hash, size, kind, name, createdAt);
    }
}
