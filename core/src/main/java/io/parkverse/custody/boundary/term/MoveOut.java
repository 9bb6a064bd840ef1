package io.parkverse.custody.boundary.term;

import io.parkverse.platform.identifier.CaseId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A company's notice that it leaves its address. */
public record MoveOut(UUID id, CaseId workCase, String company, LocalDate lastDay, String reason, State state)
        implements Serializable {

    /** Where a move stands. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }
}
