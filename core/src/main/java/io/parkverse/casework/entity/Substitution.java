package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.SubstitutionView;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody stands in for somebody, from a day to a day of the park's time zone, both included. */
@Entity
@Table(name = "substitution")
public class Substitution extends ParkRecord {

    @Column(name = "absent_id", nullable = false, updatable = false)
    private UUID absent;

    @Column(name = "substitute_id", nullable = false, updatable = false)
    private UUID substitute;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    /** For JPA. */
    protected Substitution() {}

    public Substitution(AccountId absent, AccountId substitute, LocalDate firstDay, LocalDate lastDay) {
        super(UuidV7.next());
        this.absent = absent.value();
        this.substitute = substitute.value();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public AccountId absent() {
        return new AccountId(absent);
    }

    public SubstitutionView view() {
        return new SubstitutionView(key(), absent(), new AccountId(substitute), firstDay, lastDay);
    }
}
