package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a file will do under a mapping and choices; nothing of it is entered.
 *
 * @param rows the first rows
 * @param problems the first ones of the whole file
 */
public record IntakePreview(
        int total,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<PreviewRow> rows,
        List<RowProblem> problems)
        implements Serializable {

    public IntakePreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
