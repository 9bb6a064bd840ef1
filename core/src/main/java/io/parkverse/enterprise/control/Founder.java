package io.parkverse.enterprise.control;

import io.parkverse.identity.entity.Membership;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Makes the person who founds an enterprise its first owner. */
@ApplicationScoped
public class Founder {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    public void makeOwner(AccountId account, EnterpriseId enterprise) {
        entityManager.persist(new Membership(account, Role.ENTERPRISE_OWNER, Optional.of(enterprise), clock.instant()));
        entityManager.flush();
    }
}
