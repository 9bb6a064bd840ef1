package io.parkverse.custody.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which custody refuses. */
public enum CustodyError implements ErrorCode {
    /** A needed field is blank or longer than the argument says. */
    FIELD_INVALID(422),
    /** The last day of validity lies before the day of issue. */
    DATES_INVALID(422),
    /** A report is about at least a day and at most a year. */
    PERIOD_INVALID(422),
    UNKNOWN_UNIT(404),
    /** The letter has been dealt with. */
    LETTER_CLOSED(409),
    /** The enterprise has chosen something else, or nothing yet. */
    NOT_CHOSEN(409),
    /** Letters of authorities, courts and the tax office are kept until somebody takes them. */
    MUST_BE_KEPT(409),
    /** Forwarding needs an address. */
    ADDRESS_NEEDED(422),
    CODE_WRONG(422),
    /** Too many wrong codes: the enterprise has to make a new one. */
    CODE_BLOCKED(409),
    /** The re-check has been done. */
    CHECK_CLOSED(409),
    /** Each item of a re-check needs one answer. */
    CHECK_INCOMPLETE(422),
    REASON_NEEDED(422),
    /** A day outside of those that the arguments name. */
    DAY_INVALID(422),
    TOO_MANY_FILES(409),
    /** The argument is the largest number that is taken; the smallest is 1. */
    NUMBER_INVALID(422),
    /** The probe is not open. */
    PROBE_CLOSED(409),
    /** Only an unreachable company is proposed or let be. */
    NOT_UNREACHABLE(409),
    /** A try is proved once. */
    ALREADY_PROVED(409),
    /** The argument is the column that a file lacks. */
    COLUMN_MISSING(422),
    /** A renewal of the term waits for its payment. */
    RENEWAL_OPEN(409),
    RENEWAL_CLOSED(409),
    /** The company has told that it leaves. */
    MOVE_OPEN(409),
    MOVE_CLOSED(409),
    /** The argument is the last day of the company. */
    TOO_EARLY(409),
    /** The arguments are how many invoices, letters and cases are open. */
    OUTSTANDING(409),
    /** An account has 8 to 34 digits or letters. */
    ACCOUNT_INVALID(422),
    NO_PHOTO(404),
    NO_SCAN(404);

    private final int status;

    CustodyError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "custody." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
