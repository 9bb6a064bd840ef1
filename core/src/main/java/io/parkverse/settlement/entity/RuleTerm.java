package io.parkverse.settlement.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.settlement.boundary.rules.TermList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A word on a list of the rules, from one day until another. */
@Entity
@Table(name = "rule_term")
public class RuleTerm extends ParkRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "list", nullable = false, updatable = false)
    private TermList list;

    @Column(name = "term", nullable = false, updatable = false)
    private String term;

    @Column(name = "source_key", nullable = false, updatable = false)
    private String sourceKey;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** For JPA. */
    protected RuleTerm() {}

    public RuleTerm(TermList list, String term, String sourceKey, LocalDate validFrom) {
        super(UuidV7.next());
        this.list = list;
        this.term = term;
        this.sourceKey = sourceKey;
        this.validFrom = validFrom;
    }

    public TermList list() {
        return list;
    }

    public String term() {
        return term;
    }

    public String sourceKey() {
        return sourceKey;
    }

    /** Takes the word off the list: it is not on it on that day any more. */
    public void endOn(LocalDate day) {
        this.validUntil = day;
    }
}
