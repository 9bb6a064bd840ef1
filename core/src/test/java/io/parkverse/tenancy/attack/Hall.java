package io.parkverse.tenancy.attack;

import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A park record with all its walls. */
@Entity
@Table(name = "hall", schema = "attack")
public class Hall extends ParkRecord {

    @Column(name = "name")
    private String name;

    protected Hall() {}

    Hall(UUID id, String name) {
        super(id);
        this.name = name;
    }

    String name() {
        return name;
    }
}
