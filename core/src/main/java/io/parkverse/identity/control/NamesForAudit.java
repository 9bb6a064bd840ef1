package io.parkverse.identity.control;

import io.parkverse.audit.boundary.ActorNames;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Names people in the history of a record. */
@ApplicationScoped
public class NamesForAudit implements ActorNames {

    @Inject
    People people;

    @Override
    public String nameOf(AccountId account) {
        return people.nameOf(account);
    }
}
