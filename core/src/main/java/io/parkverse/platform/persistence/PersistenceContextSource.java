package io.parkverse.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the server's transaction-scoped persistence context injectable. */
@ApplicationScoped
public class PersistenceContextSource {

    @PersistenceContext(unitName = "parkverse")
    EntityManager entityManager;

    @Produces
    public EntityManager entityManager() {
        return OneParkContext.of(entityManager);
    }
}
