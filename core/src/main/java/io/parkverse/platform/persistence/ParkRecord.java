package io.parkverse.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Base of every record that belongs to a park. EclipseLink writes and filters {@code tenant_id}; the
 * database's row-level security is the second wall. Ids are made here and never taken from a client.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = Wall.TENANT_PROPERTY)
public abstract class ParkRecord {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** For JPA. */
    protected ParkRecord() {}

    protected ParkRecord(UUID id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    protected UUID key() {
        return id;
    }

    /** Grows with each change; the ETag of the record. */
    public int version() {
        return version;
    }
}
