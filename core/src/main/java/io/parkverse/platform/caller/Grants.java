package io.parkverse.platform.caller;

import io.parkverse.platform.identifier.EnterpriseId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller may be in a park at this moment, as read from the database at the boundary.
 *
 * @param roles park-wide hats, pseudo roles included
 * @param enterprises hats by enterprise
 * @param confinement of a token or a visit; empty for everybody who is not confined
 */
public record Grants(Set<Role> roles, Map<EnterpriseId, Set<Role>> enterprises, Optional<Confinement> confinement) {

    public Grants {
        roles = Set.copyOf(roles);
        enterprises = Map.copyOf(enterprises);
    }

    public Grants(Set<Role> roles, Map<EnterpriseId, Set<Role>> enterprises) {
        this(roles, enterprises, Optional.empty());
    }

    /** Whether an operation may be asked for, as far as the caller is confined at all. */
    public boolean reach(String operation) {
        return confinement.map(to -> to.operations().contains(operation)).orElse(true);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the roles is held in the park or in any enterprise. */
    public boolean holdAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains)
                || enterprises.values().stream().flatMap(Set::stream).anyMatch(wanted::contains);
    }

    public boolean actsFor(EnterpriseId enterprise) {
        return enterprises.containsKey(enterprise);
    }

    public boolean owns(EnterpriseId enterprise) {
        return enterprises.getOrDefault(enterprise, Set.of()).contains(Role.ENTERPRISE_OWNER);
    }

    /** Whether the caller works for the park itself, as operator, reviewer, custodian or authority. */
    public boolean staff() {
        return roles.contains(Role.PARK_OPERATOR)
                || roles.contains(Role.REVIEWER)
                || roles.contains(Role.CUSTODIAN)
                || roles.contains(Role.PARK_AUTHORITY);
    }
}
