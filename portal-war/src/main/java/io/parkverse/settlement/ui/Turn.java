package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseStatus.StepStatus;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.State;

/** Whose turn it is in a case. */
public final class Turn {

    private Turn() {}

    public static boolean isApplicants(CaseStatus status) {
        return state(status).party() == Party.APPLICANT;
    }

    public static boolean isParks(CaseStatus status) {
        return state(status).party() == Party.STAFF || state(status).party() == Party.SYSTEM;
    }

    public static boolean isNobodys(CaseStatus status) {
        return state(status).party() == Party.NOBODY;
    }

    /** Where the case stands now, as its own version of the process names it. */
    static State state(CaseStatus status) {
        return status.steps().stream()
                .map(StepStatus::state)
                .filter(state -> state.key().equals(status.workCase().state()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a case stands in a state of its process"));
    }
}
