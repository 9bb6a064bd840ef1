package io.parkverse.billing.control.statement;

import java.time.LocalDate;

/**
 * One booked entry as a statement tells it.
 *
 * @param minor minor units; positive came in, negative went out
 * @param reference the bank's own reference, or empty
 */
public record StatementEntry(
        LocalDate bookedOn, long minor, String payerName, String payerAccount, String text, String reference) {

    /** Shorter references are counters of a page or a day and name nothing. */
    private static final int MIN_REFERENCE = 6;

    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 1_000;

    public StatementEntry {
        payerName = clean(payerName, MAX_NAME);
        payerAccount = clean(payerAccount, MAX_NAME);
        text = clean(text, MAX_TEXT);
        reference = clean(reference, MAX_NAME);
    }

    /** The same entry as the n-th part of a bundle that has one reference for all of its parts. */
    StatementEntry part(int n) {
        return new StatementEntry(
                bookedOn, minor, payerName, payerAccount, text, reference.isEmpty() ? "" : reference + "/" + n);
    }

    /** Whether the bank's reference alone can tell the entry from others. */
    public boolean named() {
        return reference.length() >= MIN_REFERENCE
                && reference.chars().distinct().count() > 1;
    }

    private static String clean(String value, int length) {
        String printable = value.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceAll("\\p{Cs}", "")
                .strip();
        int end = Math.min(length, printable.length());
        return printable.substring(0, end);
    }
}
