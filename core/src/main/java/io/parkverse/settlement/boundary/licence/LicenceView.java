package io.parkverse.settlement.boundary.licence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A licence as it was entered.
 *
 * @param simulated whether the simulated registrar has given it; to be shown wherever it is shown
 */
public record LicenceView(
        String code,
        String name,
        LocalDate establishedOn,
        LocalDate validUntil,
        String overrideReason,
        boolean simulated,
        Instant enteredAt)
        implements Serializable {}
