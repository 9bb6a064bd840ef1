package io.parkverse.settlement.boundary.residence;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.application.Contact;
import java.io.Serializable;

/**
 * A settled enterprise with its address, term and contact.
 *
 * @param where building and unit, as the park calls them
 * @param trace versions of all that is said here; it differs after any change
 */
public record ResidentView(
        EnterpriseId enterprise,
        CaseId workCase,
        String caseNumber,
        String nameZh,
        String nameEn,
        String code,
        String scope,
        PlaceKey place,
        String where,
        Tenure tenure,
        Contact contact,
        String trace)
        implements Serializable {

    /** The same with the ways of contact hidden. */
    public ResidentView masked() {
        return new ResidentView(
                enterprise,
                workCase,
                caseNumber,
                nameZh,
                nameEn,
                code,
                scope,
                place,
                where,
                tenure,
                contact.masked(),
                trace);
    }
}
