package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;

/**
 * Turnover of an account in one currency.
 *
 * @param debit sum of all debits
 * @param credit sum of all credits
 */
public record AccountBalance(AccountCode account, Money debit, Money credit) implements Serializable {

    /** Positive when the account stands on the side on which it grows. */
    public Money balance() {
        return account.kind().growsByDebit() ? debit.minus(credit) : credit.minus(debit);
    }
}
