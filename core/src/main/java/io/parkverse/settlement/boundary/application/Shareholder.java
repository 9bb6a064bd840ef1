package io.parkverse.settlement.boundary.application;

import io.parkverse.identity.boundary.Masked;
import java.io.Serializable;

/**
 * Who holds shares.
 *
 * @param number of the identity paper or, of a company, the unified social credit code
 * @param basisPoints hundredths of a per cent; all together 10,000
 */
public record Shareholder(String name, Kind kind, String number, int basisPoints) implements Serializable {

    /** What a shareholder is. */
    public enum Kind {
        PERSON,
        COMPANY
    }

    public Shareholder masked() {
        boolean hidden = kind == Kind.PERSON && !number.isBlank();
        return new Shareholder(name, kind, hidden ? Masked.identityNumber(number) : number, basisPoints);
    }
}
