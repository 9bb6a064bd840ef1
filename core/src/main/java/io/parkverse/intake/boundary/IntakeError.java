package io.parkverse.intake.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which imports refuse. */
public enum IntakeError implements ErrorCode {
    /** The file is neither text nor a workbook that can be read. */
    UNREADABLE(422),
    /** No headings, or no row below them. */
    NO_ROWS(422),
    /** The argument is the limit. */
    TOO_MANY_ROWS(422),
    /** The argument is the limit. */
    TOO_MANY_COLUMNS(422),
    /** A cell is longer than the limit; the arguments are its line and the limit. */
    CELL_TOO_LONG(422),
    /** A column is missing, does not exist, or means two things. */
    MAPPING_INCOMPLETE(422),
    /** Another import of the park is at work. */
    BUSY(409),
    /** The state of the import does not allow it. */
    WRONG_STATE(409),
    /** Somebody has changed rows since; the arguments are how many and the first of them. */
    CHANGED_SINCE(409);

    private final int status;

    IntakeError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "intake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
