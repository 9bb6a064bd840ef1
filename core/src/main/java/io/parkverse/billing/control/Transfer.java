package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.platform.money.Money;
import java.util.ArrayList;
import java.util.List;

/** One leg of a journal: a positive amount from the credited to the debited account. */
public record Transfer(AccountCode debit, AccountCode credit, Money amount) {

    public Transfer {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a posting moves a positive amount: " + amount);
        }
        if (debit == credit) {
            throw new IllegalArgumentException("a posting moves between two accounts: " + debit);
        }
    }

    /** Collects legs and leaves out those that move nothing. */
    public static final class Legs {

        private final List<Transfer> legs = new ArrayList<>();

        public Legs add(AccountCode debit, AccountCode credit, Money amount) {
            if (!amount.isZero()) {
                legs.add(new Transfer(debit, credit, amount));
            }
            return this;
        }

        public List<Transfer> list() {
            return List.copyOf(legs);
        }
    }
}
