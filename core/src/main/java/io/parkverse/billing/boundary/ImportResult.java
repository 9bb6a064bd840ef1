package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What an import did. With errors nothing was imported: a statement is taken whole or not at all.
 *
 * @param entries entries in the file
 * @param added entries that were new
 * @param known entries that had been imported before
 * @param matched new entries that paid an invoice or carried a refund by themselves
 */
public record ImportResult(int entries, int added, int known, int matched, List<RowError> errors)
        implements Serializable {

    public ImportResult {
        errors = List.copyOf(errors);
    }

    public boolean imported() {
        return errors.isEmpty();
    }
}
