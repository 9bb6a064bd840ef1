package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * An import.
 *
 * @param rows rows of the file without its headings
 * @param done rows that are through
 */
public record IntakeView(
        IntakeId id,
        String fileName,
        IntakeState state,
        ColumnMapping mapping,
        IntakeChoices choices,
        int rows,
        int done,
        int created,
        int updated,
        int failed,
        boolean cancelWanted,
        Instant uploadedAt)
        implements Serializable {}
