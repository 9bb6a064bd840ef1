package io.parkverse.settlement.entity;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.rules.Citation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A text that rules rest on. Verified by a person only, and only with the sentence that was compared. */
@Entity
@Table(name = "rule_source")
public class RuleSource extends ParkRecord {

    @Column(name = "key", nullable = false, updatable = false)
    private String sourceKey;

    @Column(name = "city", nullable = false, updatable = false)
    private String city;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "quote", nullable = false)
    private String quote;

    @Column(name = "verified", nullable = false)
    private boolean verified;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** For JPA. */
    protected RuleSource() {}

    public RuleSource(String city, Citation citation) {
        super(UuidV7.next());
        this.sourceKey = citation.key();
        this.city = city;
        this.title = citation.title();
        this.number = citation.number();
        this.validFrom = citation.validFrom();
        this.quote = citation.quote();
        this.verified = citation.verified();
    }

    public UUID id() {
        return key();
    }

    public String sourceKey() {
        return sourceKey;
    }

    /** Notes that a person has compared a sentence with the official text. */
    public void verify(String sentence, AccountId by, Instant now) {
        if (sentence.isBlank()) {
            throw new SettlementException(SettlementError.QUOTE_NEEDED);
        }
        this.quote = sentence.strip();
        this.verified = true;
        this.verifiedBy = by.value();
        this.verifiedAt = now;
    }

    /** Takes a verification back; the rules warn again. */
    public void doubt() {
        this.verified = false;
        this.verifiedBy = null;
        this.verifiedAt = null;
    }

    public Citation citation() {
        return new Citation(sourceKey, title, number, validFrom, quote, verified);
    }
}
