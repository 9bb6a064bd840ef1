package io.parkverse.platform.boundary;

import io.parkverse.identity.entity.Membership;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** A boundary of the tests: shows what the guard did. */
@Boundary
public class Ledgers {

    @Inject
    Sql sql;

    @Inject
    EntityManager entityManager;

    @Allowed("tenancy.read")
    public String parkOfConnection(Caller caller) {
        return sql.first("select current_setting('app.tenant')", row -> row.getString(1))
                .orElseThrow();
    }

    @Allowed("tenancy.read")
    public String patienceOfConnection(Caller caller) {
        return sql.first("select current_setting('statement_timeout')", row -> row.getString(1))
                .orElseThrow();
    }

    @Allowed("tenancy.read")
    public long writeAndCount(Caller caller) {
        entityManager.persist(new Membership(caller.account(), Role.CUSTODIAN, Optional.empty(), Instant.EPOCH));
        return entityManager
                .createQuery("select count(m) from Membership m where m.role = :role", Long.class)
                .setParameter("role", Role.CUSTODIAN)
                .getSingleResult();
    }
}
