package io.parkverse.intake.boundary;

import java.util.Locale;

/** What can be wrong with a cell; reason and remedy stand in the bundle under its key. */
public enum ProblemKind {
    MISSING,
    TOO_LONG,
    CODE_MALFORMED,
    CODE_CHECK_FAILS,
    CODE_TWICE,
    ALREADY_HERE,
    NAME_DIFFERS,
    UNKNOWN_LEGAL_FORM,
    UNKNOWN_BUILDING,
    POSTAL_ADDRESS_NEEDED,
    UNKNOWN_UNIT,
    UNIT_MALFORMED,
    UNIT_CLOSED,
    UNIT_FULL,
    UNKNOWN_KIND,
    KIND_DIFFERS,
    PLACE_MALFORMED,
    UNKNOWN_PLACE,
    PLACE_TAKEN,
    ADDRESS_DIFFERS,
    DATE_MALFORMED,
    TERM_REVERSED,
    TERM_IN_FUTURE,
    TERM_OVER,
    TERM_DIFFERS,
    PAID_OUTSIDE_TERM,
    MOBILE_MALFORMED,
    MAIL_MALFORMED,
    /** Became wrong between the check and the entry. */
    CHANGED_MEANWHILE;

    /** Part of the keys {@code intake.problem.*} and {@code intake.remedy.*}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
