package io.parkverse.calendar.entity;

import io.parkverse.calendar.boundary.DayRule;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The row of a {@link DayRule}; one per day and park. */
@Entity
@Table(name = "special_day")
public class SpecialDay extends ParkRecord {

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DayRule.Kind kind;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "source_date", nullable = false)
    private LocalDate sourceDate;

    @Column(name = "quote", nullable = false)
    private String quote;

    @Column(name = "verified", nullable = false)
    private boolean verified;

    /** For JPA. */
    protected SpecialDay() {}

    public SpecialDay(DayRule rule) {
        super(UuidV7.next());
        this.day = rule.day();
        amend(rule);
    }

    /** Takes over everything but the day. */
    public final void amend(DayRule rule) {
        this.kind = rule.kind();
        this.nameZh = rule.nameZh();
        this.nameEn = rule.nameEn();
        this.source = rule.source().title();
        this.sourceDate = rule.source().date();
        this.quote = rule.source().quote();
        this.verified = rule.source().verified();
    }

    public LocalDate day() {
        return day;
    }

    public DayRule rule() {
        DayRule.Source origin = new DayRule.Source(source, sourceDate, quote, verified);
        return new DayRule(day, kind, nameZh, nameEn, origin);
    }
}
