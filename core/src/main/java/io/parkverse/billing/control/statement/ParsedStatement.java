package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.RowError;
import io.parkverse.billing.boundary.StatementView;
import java.util.List;

/**
 * A statement as read.
 *
 * @param accountNumber the account that the file says it is about; empty when it does not say
 */
public record ParsedStatement(
        StatementView.Format format, String accountNumber, List<StatementEntry> entries, List<RowError> errors) {

    /** Entries that one file may hold. */
    public static final int MAX_ENTRIES = 10_000;

    public ParsedStatement {
        entries = List.copyOf(entries);
        errors = List.copyOf(errors);
    }
}
