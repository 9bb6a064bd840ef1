package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * What is to be priced from the price list.
 *
 * @param caseKind kind of the case, as casework names it
 * @param months term of the settlement, 1 to {@value #MAX_MONTHS}
 * @param extras codes of optional price items that are wanted
 */
public record QuoteTerms(String caseKind, int months, Set<String> extras) implements Serializable {

    public static final int MAX_MONTHS = 120;

    public QuoteTerms {
        extras = Set.copyOf(extras);
        if (months < 1 || months > MAX_MONTHS) {
            throw new BillingException(BillingError.TERM_INVALID, MAX_MONTHS);
        }
    }

    public static QuoteTerms of(String caseKind, int months) {
        return new QuoteTerms(caseKind, months, Set.of());
    }
}
