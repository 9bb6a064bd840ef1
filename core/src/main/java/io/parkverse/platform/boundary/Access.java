package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Rights of the running boundary call, for checks on single records. Usable only inside a boundary
 * call, on its thread.
 */
@ApplicationScoped
public class Access {

    @Inject
    RoleTable roleTable;

    public Caller caller() {
        return BoundaryScope.current().caller();
    }

    public Grants grants() {
        return BoundaryScope.current().grants();
    }

    /** Whether the caller may call an operation of the role table. */
    public boolean may(String operation) {
        return grants().reach(operation) && grants().holdAny(roleTable.allowed(operation));
    }

    /**
     * Lets the park's own people and members of the enterprise pass.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} for all others, who must not learn that
     *     the record exists
     */
    public void requireStaffOrMember(EnterpriseId enterprise) {
        Grants grants = grants();
        if (!grants.staff() && !grants.actsFor(enterprise) && !grants.has(Role.JOB)) {
            throw new AccessException(unseen(grants, enterprise));
        }
    }

    /** Lets members of the enterprise pass, agents whose mandate covers the operation, and nobody else. */
    public void requireMember(EnterpriseId enterprise) {
        if (!grants().actsFor(enterprise)) {
            throw new AccessException(unseen(grants(), enterprise));
        }
    }

    /** What is said of an enterprise that the caller does not act for: an agent knows that its client exists. */
    public static AccessError unseen(Grants grants, EnterpriseId enterprise) {
        return grants.knowsClient(enterprise) ? AccessError.OUT_OF_MANDATE : AccessError.NOT_FOUND;
    }

    /** Lets owners of the enterprise pass; members are told that they lack the right. */
    public void requireOwner(EnterpriseId enterprise) {
        requireMember(enterprise);
        if (!grants().owns(enterprise)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }
}
