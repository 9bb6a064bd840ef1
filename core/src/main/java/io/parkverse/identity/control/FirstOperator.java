package io.parkverse.identity.control;

import io.parkverse.platform.caller.Role;
import io.parkverse.tenancy.boundary.ParkOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives the person for whom a park is opened the first operator's hat, in the same transaction. */
@ApplicationScoped
public class FirstOperator {

    @Inject
    Hats hats;

    void grant(@Observes ParkOpened opening) {
        hats.grant(opening.park().id(), opening.operator(), Role.PARK_OPERATOR, Optional.empty());
    }
}
