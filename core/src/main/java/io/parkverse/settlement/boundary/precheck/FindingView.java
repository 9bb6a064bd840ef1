package io.parkverse.settlement.boundary.precheck;

import java.io.Serializable;

/**
 * A finding and what became of it.
 *
 * @param overrideReason why the applicant insists; blank when not
 */
public record FindingView(Finding finding, String overrideReason) implements Serializable {

    /** Whether it stands between the application and its submission. */
    public boolean open() {
        return finding.blocks() && overrideReason.isBlank();
    }
}
