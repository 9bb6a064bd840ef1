package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceUnit;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A price from a day on, until a later row of the same code, case kind and unit. */
@Entity
@Table(name = "price_item")
public class PriceItem extends ParkRecord {

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "case_kind", nullable = false, updatable = false)
    private String caseKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_kind", nullable = false)
    private LineKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false, updatable = false)
    private PriceUnit unit;

    @Column(name = "optional", nullable = false)
    private boolean optional;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "amount", nullable = false)
    private long amount;

    @Column(name = "currency", nullable = false)
    private String currency;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    /** For JPA. */
    protected PriceItem() {}

    public PriceItem(PriceItemView price) {
        super(UuidV7.next());
        this.code = price.code();
        this.caseKind = price.caseKind();
        this.unit = price.unit();
        this.validFrom = price.validFrom();
        replaceBy(price);
    }

    /** Takes over what may change while code, case kind, unit and day stay the same. */
    public final void replaceBy(PriceItemView price) {
        this.kind = price.kind();
        this.optional = price.optional();
        this.nameZh = price.nameZh();
        this.nameEn = price.nameEn();
        this.amount = price.amount().minor();
        this.currency = price.amount().currency().getCurrencyCode();
    }

    public PriceItemView view() {
        return new PriceItemView(
                code, caseKind, kind, unit, optional, nameZh, nameEn, Money.of(amount, currency), validFrom);
    }
}
