package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All accounts of a park; debits and credits are equal in every currency. */
public record TrialBalance(List<AccountBalance> accounts) implements Serializable {

    public TrialBalance {
        accounts = List.copyOf(accounts);
    }

    /** Debits less credits by currency code: zero in each. */
    public SortedMap<String, Money> differences() {
        SortedMap<String, Money> differences = new TreeMap<>();
        for (AccountBalance account : accounts) {
            differences.merge(
                    account.debit().currency().getCurrencyCode(),
                    account.debit().minus(account.credit()),
                    Money::plus);
        }
        return differences;
    }
}
