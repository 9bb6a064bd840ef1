package io.parkverse.settlement.boundary.application;

import io.parkverse.platform.money.Money;

/** Registered capital and in how many years it is paid in. */
public record Capital(Money registered, int yearsToPay) implements ApplicationSection {

    public static final Capital BLANK = new Capital(Money.zero("CNY"), 0);

    @Override
    public SectionKey key() {
        return SectionKey.CAPITAL;
    }
}
