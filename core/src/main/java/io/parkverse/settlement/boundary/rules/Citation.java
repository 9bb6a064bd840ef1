package io.parkverse.settlement.boundary.rules;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a rule rests on.
 *
 * @param number of the official document; blank when it has none or it is not known
 * @param quote the sentence, as read; blank when only the date is known
 * @param verified whether a person has compared the quote with the official text; the rules of an
 *     unverified source warn and never refuse
 */
public record Citation(String key, String title, String number, LocalDate validFrom, String quote, boolean verified)
        implements Serializable {

    /** What the portal checks by itself: sums, forms, completeness. */
    public static final Citation PORTAL = new Citation("portal", "", "", LocalDate.EPOCH, "", true);
}
