package io.parkverse.tenancy.attack;

import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** A park record that points to another one. */
@Entity
@Table(name = "stand", schema = "attack")
public class Stand extends ParkRecord implements Target {

    @Column(name = "name")
    private String name;

    @ManyToOne
    @JoinColumn(name = "hall_id")
    private Hall hall;

    protected Stand() {}

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
        return Optional.ofNullable(hall).map(Hall::name);
    }
}
