package io.parkverse.enterprise.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which enterprises refuse. */
public enum EnterpriseError implements ErrorCode {
    /** Not 18 characters, or one outside of the alphabet of GB 32100-2015. */
    CODE_MALFORMED(422),
    /** Another enterprise of the park has this code. */
    CODE_TAKEN(409),
    /** The state of the enterprise does not allow it. */
    WRONG_STATE(409),
    /** A company with a Chinese code is not registered abroad. */
    HAS_A_CODE(409),
    /** No country or region of ISO 3166, or mainland China, whose companies have a code. */
    COUNTRY_UNKNOWN(422),
    /** Country, register and number go together. */
    REGISTRATION_INCOMPLETE(422),
    INDUSTRY_UNKNOWN(422),
    /** Argument: characters that a word may have. */
    CAPABILITY_MALFORMED(422),
    /** Argument: how many there may be. */
    TOO_MANY(422),
    /** A name, and mail or mobile, are needed. */
    CONTACT_INCOMPLETE(422),
    QUALIFICATION_INCOMPLETE(422),
    /** The day of issue, and the last day unless there is no end. */
    DATES_MISSING(422),
    ENDS_BEFORE_IT_BEGINS(422),
    /** Ownership goes to somebody who acts for the enterprise and does not own it yet. */
    NOT_A_COLLEAGUE(422),
    OFFER_ENDED(410),
    /** No settled company of the park has the code. */
    NO_SUCH_AGENT(422),
    /** A company acts for itself anyway. */
    OWN_AGENT(422),
    MANDATE_WITHOUT_SCOPE(422),
    /** The last day is today or later, and at most a year ahead. */
    MANDATE_TERM(422),
    MANDATE_OVER(410);

    private final int status;

    EnterpriseError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "enterprise." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
