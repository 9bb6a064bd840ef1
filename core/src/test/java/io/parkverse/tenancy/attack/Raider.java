package io.parkverse.tenancy.attack;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Wall;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** A boundary of the tests that tries to change the park of its transaction. */
@Boundary
public class Raider {

    @Inject
    Wall wall;

    @Inject
    EntityManager entityManager;

    @Allowed("tenancy.read")
    public void raiseAgain(Caller caller, TenantId other) {
        wall.raise(Caller.anonymous(other), "tenancy.read", Optional.empty());
    }

    @Allowed("tenancy.read")
    public void setPropertyAgain(Caller caller, TenantId other) {
        entityManager.setProperty(Wall.TENANT_PROPERTY, other.toString());
    }

    @Allowed("tenancy.read")
    public void showAsPark(Caller caller, String name, TenantId other) {
        wall.show(name, other.toString());
    }
}
