package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.platform.identifier.EnterpriseId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Cards of the cases that a person works on; those of clients bear a mark. */
public record CaseCards(Set<EnterpriseId> own) {

    public static CaseCards of(Collection<EnterpriseView> own) {
        return new CaseCards(own.stream().map(EnterpriseView::id).collect(Collectors.toUnmodifiableSet()));
    }

    public CaseCard card(CaseStatus status) {
        CaseCard card = new CaseCard(status, status.workCase().title());
        return own.contains(status.workCase().enterprise()) ? card : card.ofClient();
    }
}
