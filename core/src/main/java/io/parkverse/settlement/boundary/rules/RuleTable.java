package io.parkverse.settlement.boundary.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A decision table as people read it.
 *
 * @param decision {@code documents} or {@code exclusions}
 * @param city whose rules they are; blank for the park's own
 * @param validUntil first day on which it no longer holds; {@link LocalDate#MAX} when no end is set
 */
public record RuleTable(String decision, String city, LocalDate validFrom, LocalDate validUntil, List<Row> rows)
        implements Serializable {

    public RuleTable {
        rows = List.copyOf(rows);
    }

    /**
     * A line of the table.
     *
     * @param conditions values by input, any of which applies; an input without a row takes all values
     * @param outcomes value by output
     */
    public record Row(Map<String, List<String>> conditions, Map<String, String> outcomes, Citation source)
            implements Serializable {

        public Row {
            conditions = Map.copyOf(conditions);
            outcomes = Map.copyOf(outcomes);
        }
    }
}
