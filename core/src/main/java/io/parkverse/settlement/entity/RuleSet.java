package io.parkverse.settlement.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Decision tables that hold in a city, or in the whole park, from one day until another. */
@Entity
@Table(name = "rule_set")
public class RuleSet extends ParkRecord {

    /** The city of rules that the park itself makes. */
    public static final String EVERYWHERE = "";

    @Column(name = "city", nullable = false, updatable = false)
    private String city;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "decisions", nullable = false)
    private String decisions;

    /** For JPA. */
    protected RuleSet() {}

    public RuleSet(String city, LocalDate validFrom, String decisions) {
        super(UuidV7.next());
        this.city = city;
        this.validFrom = validFrom;
        this.decisions = decisions;
    }

    public String city() {
        return city;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which the set no longer holds; {@link LocalDate#MAX} when no end is set. */
    public LocalDate validUntil() {
        return Optional.ofNullable(validUntil).orElse(LocalDate.MAX);
    }

    /** DMN of the tables {@code documents} and {@code exclusions}. */
    public String decisions() {
        return decisions;
    }

    /** Ends the set: it does not hold on that day any more. */
    public void endOn(LocalDate day) {
        this.validUntil = day;
    }
}
