package io.parkverse.billing.boundary;

/** What a column of a bank's CSV may mean; the headings that banks use are in statement-headings.csv. */
public enum CsvField {
    BOOKED_ON,
    /** Signed, or with a column that says the direction. */
    AMOUNT,
    MONEY_IN,
    MONEY_OUT,
    DIRECTION,
    PAYER_NAME,
    PAYER_ACCOUNT,
    TEXT,
    NOTE,
    REFERENCE,
    CURRENCY;

    public String textKey() {
        return "billing.csv-field." + name();
    }
}
