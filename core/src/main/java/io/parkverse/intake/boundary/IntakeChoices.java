package io.parkverse.intake.boundary;

import java.io.Serializable;

/**
 * How a file is to be taken.
 *
 * @param allOrNothing whether one wrong row keeps all others out
 * @param createAddresses whether buildings, units and places that the pool lacks are made
 * @param updateExisting whether rows of enterprises that are here change them; otherwise such rows are wrong
 * @param acceptFailingCodes whether codes whose check characters fail are taken; such codes have been issued
 */
public record IntakeChoices(
        boolean allOrNothing, boolean createAddresses, boolean updateExisting, boolean acceptFailingCodes)
        implements Serializable {

    /** Good rows only, into the pool as it is. */
    public static final IntakeChoices CAREFUL = new IntakeChoices(false, false, false, false);
}
