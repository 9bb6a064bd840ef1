package io.parkverse.platform.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount in integer minor units (fen, cent) of a currency. Arithmetic is exact and overflow is an
 * {@link ArithmeticException}; amounts of different currencies never mix.
 */
public record Money(long minor, Currency currency) implements Serializable, Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money yuan(long yuan) {
        return of(Math.multiplyExact(yuan, 100L), "CNY");
    }

    public static Money zero(String currencyCode) {
        return of(0, currencyCode);
    }

    /**
     * Reads a decimal amount such as {@code 1234.50}.
     *
     * @throws ArithmeticException when it has more decimals than the currency
     * @throws NumberFormatException when it is no number
     */
    public static Money parse(String amount, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        BigDecimal value = new BigDecimal(amount.strip());
        // moving the point instead would write the zeros of 1E999999999 out
        return new Money(
                value.scaleByPowerOfTen(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** Grouped, with the currency's sign, as the locale writes it. */
    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(decimal());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new ArithmeticException("currencies differ: " + currency + " and " + other.currency);
        }
        return other;
    }
}
