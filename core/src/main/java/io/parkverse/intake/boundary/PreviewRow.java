package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.util.List;

/** A row as it is understood: what it will do, and what is wrong with it. */
public record PreviewRow(
        int line, RowFate fate, String name, String code, String address, String term, List<RowProblem> problems)
        implements Serializable {

    public PreviewRow {
        problems = List.copyOf(problems);
    }
}
