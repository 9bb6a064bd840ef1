package io.parkverse.billing.boundary;

/**
 * The chart of accounts of every park.
 *
 * <p>ASSET and EXPENSE accounts grow by debits, LIABILITY and INCOME accounts by credits.
 */
public enum AccountCode {
    /** What the imported statements say is in the bank; moved by statements only. */
    BANK(Kind.ASSET),
    /** Fees invoiced and not yet paid. */
    RECEIVABLES(Kind.ASSET),
    SERVICE_INCOME(Kind.INCOME),
    /** Deposits received: the enterprises' money, free of interest. */
    DEPOSITS_HELD(Kind.LIABILITY),
    /** Money that has to go back: refunds asked for, surplus payments, payments that are not ours. */
    REFUNDS_PAYABLE(Kind.LIABILITY),
    /** Small remainders that the park waived. */
    ROUNDING(Kind.EXPENSE),
    /** Money that came in and is not yet known to pay anything; outgoing money not yet explained. */
    UNALLOCATED_RECEIPTS(Kind.LIABILITY);

    /** Which side an account grows on. */
    public enum Kind {
        ASSET,
        LIABILITY,
        INCOME,
        EXPENSE;

        public boolean growsByDebit() {
            return this == ASSET || this == EXPENSE;
        }
    }

    private final Kind kind;

    AccountCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the account's name. */
    public String textKey() {
        return "billing.account." + name();
    }
}
