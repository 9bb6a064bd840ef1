package io.parkverse.settlement.boundary.application;

import io.parkverse.identity.boundary.Masked;
import java.io.Serializable;

/**
 * A natural person who owns or controls the enterprise in the end.
 *
 * @param basisPoints share held directly and through others, in hundredths of a per cent
 */
public record BeneficialOwner(String name, String paperNumber, Basis basis, int basisPoints) implements Serializable {

    /** Why somebody is a beneficial owner. */
    public enum Basis {
        /** More than a quarter of shares or votes. */
        SHARES,
        /** Control by other means. */
        CONTROL,
        /** The person in charge, where nobody fits the others. */
        MANAGEMENT
    }

    public BeneficialOwner masked() {
        return new BeneficialOwner(
                name, paperNumber.isBlank() ? "" : Masked.identityNumber(paperNumber), basis, basisPoints);
    }
}
