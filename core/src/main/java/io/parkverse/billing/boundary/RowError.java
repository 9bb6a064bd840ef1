package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one row of a statement, in the user's words.
 *
 * @param row number as a spreadsheet shows it, from 1; for camt the number of the entry
 * @param textKey key of the text
 * @param arguments of the text; the first is the row, then what was found there
 */
public record RowError(int row, String textKey, List<String> arguments) implements Serializable {

    public RowError {
        arguments = List.copyOf(arguments);
    }
}
