package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the ledger.
 *
 * @param journal groups the rows of one movement
 * @param reason why it was posted; its text is under {@code billing.reason.*}
 * @param subjectKind what {@code subject} names: INVOICE, MOVEMENT or REFUND
 * @param reversal whether the row takes an earlier one back
 * @param by account of a person, or the name of a job
 */
public record EntryView(
        UUID journal,
        AccountCode debit,
        AccountCode credit,
        Money amount,
        PostingReason reason,
        String subjectKind,
        UUID subject,
        boolean reversal,
        Instant at,
        String by)
        implements Serializable {}
