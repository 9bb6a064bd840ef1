package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UnitId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The place of a case.
 *
 * @param number within its unit
 * @param textZh the address as papers and licence give it
 * @param endsOn last day of the term
 */
public record AllocationView(CaseId caseId, UnitId unit, int number, String textZh, String textEn, LocalDate endsOn)
        implements Serializable {}
