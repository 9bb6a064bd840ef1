package io.parkverse.settlement.ui.wizard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they come from a field, whatever was sent for them. */
final class Decimals {

    private Decimals() {}

    /**
     * A number in units of its last decimal, rounded half up; cut to what lies between nothing and the largest. What
     * rounds to nothing is nothing before it is rounded: the digits of 1E-999999999 would be written out for it.
     */
    static BigDecimal units(BigDecimal said, int decimals, BigDecimal largest) {
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals + 1);
        BigDecimal kept = said.compareTo(least) < 0 ? BigDecimal.ZERO : said.min(largest);
        return kept.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP);
    }
}
