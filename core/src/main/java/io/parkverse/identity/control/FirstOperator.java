package io.parkverse.identity.control;

import io.parkverse.identity.entity.Membership;
import io.parkverse.platform.caller.Role;
import io.parkverse.tenancy.boundary.ParkOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Gives the person for whom a park is opened the first operator's hat, in the same transaction. */
@ApplicationScoped
public class FirstOperator {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    void grant(@Observes ParkOpened opening) {
        entityManager.persist(
                new Membership(opening.operator(), Role.PARK_OPERATOR, Optional.empty(), clock.instant()));
    }
}
