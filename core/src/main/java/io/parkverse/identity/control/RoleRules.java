package io.parkverse.identity.control;

import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which hats exist where, and who may give and take them. */
@ApplicationScoped
public class RoleRules {

    @Inject
    Access access;

    /**
     * Accepts a role that can be worn in a park, or on the platform.
     *
     * @throws IdentityException {@link IdentityError#ROLE_NOT_GRANTABLE} for all others
     */
    static void requireWearable(TenantId park, Role role, Optional<EnterpriseId> enterprise) {
        boolean worn = role != Role.VISITOR && role != Role.ANONYMOUS && role != Role.JOB;
        boolean rightPlace = park.isPlatform() == (role == Role.PLATFORM_OPERATOR);
        if (!worn || !rightPlace || role.ofEnterprise() != enterprise.isPresent()) {
            throw new IdentityException(IdentityError.ROLE_NOT_GRANTABLE);
        }
    }

    /** Lets those pass who decide about a hat: owners for their enterprise, operators for park or platform. */
    void requireDecides(TenantId park, Optional<EnterpriseId> enterprise) {
        if (enterprise.isPresent()) {
            access.requireOwner(enterprise.get());
        } else if (!access.grants().has(operatorOf(park))) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }

    boolean decides(TenantId park, Optional<EnterpriseId> enterprise) {
        return enterprise
                .map(access.grants()::owns)
                .orElseGet(() -> access.grants().has(operatorOf(park)));
    }

    /** Whether somebody must always wear this hat. */
    static boolean inCharge(Role role) {
        return role == Role.PLATFORM_OPERATOR || role == Role.PARK_OPERATOR || role == Role.ENTERPRISE_OWNER;
    }

    static Role operatorOf(TenantId park) {
        return park.isPlatform() ? Role.PLATFORM_OPERATOR : Role.PARK_OPERATOR;
    }
}
