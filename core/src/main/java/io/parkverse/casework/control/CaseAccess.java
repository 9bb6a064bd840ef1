package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.GrantSource;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may see a case and who may move it. The hats are read again where those of the running call do not
 * reach: an enterprise may have been founded, with its owner, earlier in the same transaction.
 */
@ApplicationScoped
public class CaseAccess {

    @Inject
    Access access;

    @Inject
    GrantSource grantSource;

    /** Lets members of the enterprise pass, and jobs. */
    public void requireApplicant(Caller caller, EnterpriseId enterprise) {
        Grants grants = grants(caller, enterprise);
        if (!grants.actsFor(enterprise) && !grants.has(Role.JOB)) {
            throw new AccessException(Access.unseen(grants, enterprise));
        }
    }

    /** Lets the park's people pass, members of the enterprise, and jobs. */
    public void requireReader(Caller caller, EnterpriseId enterprise) {
        if (!reads(caller, enterprise)) {
            throw new AccessException(Access.unseen(access.grants(), enterprise));
        }
    }

    /** Whether the caller may see the cases of an enterprise. */
    public boolean reads(Caller caller, EnterpriseId enterprise) {
        Grants grants = grants(caller, enterprise);
        return grants.staff() || grants.actsFor(enterprise) || grants.has(Role.JOB);
    }

    /** Whether the caller holds one of the transition's roles, in the park or for the case's enterprise. */
    public boolean holdsRole(Caller caller, WorkCase workCase, Transition transition) {
        Grants grants = grants(caller, workCase.enterprise());
        Set<Role> own = grants.rolesFor(workCase.enterprise());
        return Stream.concat(grants.roles().stream(), own.stream()).anyMatch(transition.roles()::contains);
    }

    /** The side on which the caller stands in a case; members of the enterprise are applicants first. */
    public Party party(Caller caller, EnterpriseId enterprise) {
        Grants grants = grants(caller, enterprise);
        if (grants.actsFor(enterprise)) {
            return Party.APPLICANT;
        }
        return grants.staff() ? Party.STAFF : Party.SYSTEM;
    }

    private Grants grants(Caller caller, EnterpriseId enterprise) {
        Grants held = access.grants();
        boolean reaches = held.actsFor(enterprise) || held.staff() || held.has(Role.JOB);
        return reaches ? held : grantSource.grantsOf(caller);
    }
}
