package io.parkverse.custody.boundary.term;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A notice that a company leaves.
 *
 * @param payeeAccount to which the deposit goes back: 8 to 34 digits or letters, blanks do not count
 */
public record NewMoveOut(LocalDate lastDay, String reason, String payeeName, String payeeAccount)
        implements Serializable {}
