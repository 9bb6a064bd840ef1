package io.parkverse.tenancy.attack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** The table of {@link Stand} mapped without the discriminator: the first wall taken down. */
@Entity
@Table(name = "stand", schema = "attack")
public class OpenStand implements Target {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "tenant_id")
    private UUID tenant;

    @Column(name = "name")
    private String name;

    @ManyToOne
    @JoinColumn(name = "hall_id")
    private OpenHall hall;

    protected OpenStand() {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public void rename(String wanted) {
        this.name = wanted;
    }

    @Override
    public Optional<String> hallName() {
        return Optional.ofNullable(hall).map(OpenHall::name);
    }
}
