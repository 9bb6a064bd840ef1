package io.parkverse.tenancy.attack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The table of {@link Hall} mapped without the discriminator: the first wall taken down. */
@Entity
@Table(name = "hall", schema = "attack")
public class OpenHall {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    protected OpenHall() {}

    String name() {
        return name;
    }
}
