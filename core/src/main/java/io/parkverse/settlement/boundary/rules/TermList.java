package io.parkverse.settlement.boundary.rules;

/** Lists of words that rules look for. */
public enum TermList {
    /** Words that a name may not hold without special permission. */
    NAME_FORBIDDEN,
    /** Trades that need an approval before registration (前置审批). */
    PRIOR_APPROVAL,
    /** Trades that are carried on at a place. */
    ON_SITE;

    /** Whether the words are trades, found in a business scope. */
    public boolean ofTrades() {
        return this != NAME_FORBIDDEN;
    }
}
