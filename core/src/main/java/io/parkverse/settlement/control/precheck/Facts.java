package io.parkverse.settlement.control.precheck;

import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the checks look at.
 *
 * @param day whose rules hold: that on which the case was opened, in the park's time zone
 * @param uploadedSlots places of documents that are filled
 */
public record Facts(
        TenantId park,
        EnterpriseId enterprise,
        ApplicationKind kind,
        ApplicationData data,
        LocalDate day,
        Set<String> uploadedSlots) {

    public Facts {
        uploadedSlots = Set.copyOf(uploadedSlots);
    }
}
