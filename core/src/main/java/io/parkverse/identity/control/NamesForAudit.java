package io.parkverse.identity.control;

import io.parkverse.audit.boundary.ActorNames;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.TokenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Names people in the history of a record. */
@ApplicationScoped
public class NamesForAudit implements ActorNames {

    @Inject
    People people;

    @Inject
    TokenBook tokens;

    @Inject
    VisitBook visits;

    @Override
    public String nameOf(AccountId account) {
        return people.nameOf(account);
    }

    @Override
    public String nameOf(ParkVisitId visit) {
        return visits.find(visit).map(ParkVisitView::person).orElse("");
    }

    @Override
    public String nameOf(TokenId token) {
        return tokens.nameOf(token);
    }
}
