package io.parkverse.billing.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What was understood of a CSV, for the page on which a person maps its columns.
 *
 * @param mapping as saved, or as the headings suggest; may be incomplete
 * @param rows the first rows as they are in the file, header included
 */
public record StatementPreview(String encoding, String delimiter, CsvMapping mapping, List<List<String>> rows)
        implements Serializable {

    public StatementPreview {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
