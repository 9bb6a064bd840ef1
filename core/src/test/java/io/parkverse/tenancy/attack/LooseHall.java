package io.parkverse.tenancy.attack;

import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A park record whose table lets the tenant be empty: the wall NOT NULL taken down. */
@Entity
@Table(name = "loose_hall", schema = "attack")
public class LooseHall extends ParkRecord {

    protected LooseHall() {}

    LooseHall(UUID id) {
        super(id);
    }
}
