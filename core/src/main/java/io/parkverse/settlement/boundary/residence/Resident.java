package io.parkverse.settlement.boundary.residence;

import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.application.Contact;

/**
 * An enterprise that was in the park before the park came here.
 *
 * @param enteredBy who says so
 * @param source where it is taken from, for the timeline
 */
public record Resident(
        Profile profile, PlaceKey place, Tenure tenure, Contact contact, AccountId enteredBy, String source) {

    /** Who the enterprise is. */
    public record Profile(UnifiedSocialCreditCode code, EnterpriseName names, LegalForm legalForm, String scope) {}
}
