package io.parkverse.custody.boundary.term;

import java.io.Serializable;
import java.util.List;

/**
 * What stands in the way of a move out.
 *
 * @param invoices numbers of those that are not paid
 * @param letters how many have not been dealt with
 * @param cases numbers of other cases that are running
 */
public record Outstanding(List<String> invoices, int letters, List<String> cases) implements Serializable {

    public Outstanding {
        invoices = List.copyOf(invoices);
        cases = List.copyOf(cases);
    }

    public boolean nothing() {
        return invoices.isEmpty() && letters == 0 && cases.isEmpty();
    }
}
