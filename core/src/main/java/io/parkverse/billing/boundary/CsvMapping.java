package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which column of a bank's CSV means what.
 *
 * @param header the file's header row; the mapping is used for every file with the same one
 * @param columns positions in the header, from 0
 */
public record CsvMapping(List<String> header, Map<CsvField, Integer> columns) implements Serializable {

    public CsvMapping {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    /** A day and an amount in one of its forms are there, and every column exists. */
    public boolean complete() {
        boolean amount = columns.containsKey(CsvField.AMOUNT)
                || columns.containsKey(CsvField.MONEY_IN)
                || columns.containsKey(CsvField.MONEY_OUT);
        return columns.containsKey(CsvField.BOOKED_ON)
                && amount
                && columns.values().stream().allMatch(column -> column >= 0 && column < header.size());
    }
}
