package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A price from a day on.
 *
 * @param caseKind kind of case it is for, or {@value #EVERY_KIND}; a price for the kind itself wins
 * @param optional charged only when asked for by its code
 * @param amount zero ends the item: from that day on it is not charged
 */
public record PriceItemView(
        String code,
        String caseKind,
        LineKind kind,
        PriceUnit unit,
        boolean optional,
        String nameZh,
        String nameEn,
        Money amount,
        LocalDate validFrom)
        implements Serializable {

    public static final String EVERY_KIND = "*";

    public PriceItemView {
        if (amount.minor() < 0 || amount.minor() > Line.MAX_TOTAL) {
            throw new BillingException(BillingError.AMOUNT_INVALID, amount.decimal());
        }
        if (!code.matches("[a-z][a-z0-9-]{1,39}") || nameZh.isBlank() || nameEn.isBlank()) {
            throw new BillingException(BillingError.TEXT_INVALID, 40);
        }
    }
}
