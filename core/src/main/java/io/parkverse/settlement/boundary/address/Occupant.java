package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.Contact;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An enterprise at an address of the pool.
 *
 * @param contact mobile and mail are masked
 */
public record Occupant(CaseId caseId, EnterpriseId enterprise, Seat seat, Papers papers, Contact contact)
        implements Serializable {

    /**
     * Where it sits and for how long.
     *
     * @param endsOn last day of the term, or the day on which it ended earlier
     */
    public record Seat(
            AddressKind kind, String textZh, String textEn, LocalDate beganOn, LocalDate endsOn, boolean current)
            implements Serializable {}

    /**
     * What the registrar and the park have given.
     *
     * @param establishedOn {@link #NO_DAY} when the portal does not hold the licence
     * @param validUntil {@link io.parkverse.settlement.boundary.licence.LicenceEntry#UNLIMITED} for 长期; {@link #NO_DAY} as above
     * @param certificate number of the newest certificate; blank for none
     */
    public record Papers(
            String name,
            String code,
            LocalDate establishedOn,
            LocalDate validUntil,
            boolean simulated,
            String certificate)
            implements Serializable {

        /** Stands for a day that nobody has told the portal. */
        public static final LocalDate NO_DAY = LocalDate.MIN;
    }

    public String name() {
        return papers.name();
    }
}
