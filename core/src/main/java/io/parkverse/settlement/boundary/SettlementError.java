package io.parkverse.settlement.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which settlement refuses. */
public enum SettlementError implements ErrorCode {
    /** A source is verified with the sentence that was compared. */
    QUOTE_NEEDED(422),
    UNKNOWN_CITY(422),
    UNKNOWN_SOURCE(404),
    /** The part was saved elsewhere meanwhile; the argument is the moment of that, ISO 8601. */
    SECTION_CHANGED(409),
    /** The kind of application has no such part. */
    SECTION_NOT_ASKED(422),
    /** The state of the case does not allow to change the application. */
    NOT_EDITABLE(409),
    REASON_NEEDED(422),
    /** There is no such finding, or it cannot be overridden. */
    NOT_OVERRIDABLE(409),
    /** All places of the wanted kind are taken. */
    NO_PLACE_FREE(409),
    PLACE_HELD(409),
    /** The numbered place is not there, or another case holds it. */
    PLACE_TAKEN(409),
    UNKNOWN_UNIT(404),
    /** A unit with this code exists in the building. */
    UNIT_EXISTS(409),
    CAPACITY_INVALID(422),
    NO_ADDRESS(409),
    CODE_INVALID(422),
    /** A check digit fails; it can be overridden with a reason. The argument is its place. */
    CHECK_DIGIT_FAILS(422),
    DATES_INVALID(422),
    SCAN_MISSING(409),
    NOT_SETTLED(409),
    NO_CERTIFICATE(404),
    REGISTRAR_NOT_SIMULATED(409);

    private final int status;

    SettlementError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "settlement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
