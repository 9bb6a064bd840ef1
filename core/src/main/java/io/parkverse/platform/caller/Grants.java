package io.parkverse.platform.caller;

import io.parkverse.platform.identifier.EnterpriseId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller may be in a park at this moment, as read from the database at the boundary.
 *
 * @param roles park-wide hats, pseudo roles included
 * @param enterprises hats by enterprise
 * @param clients enterprises that the caller works for by mandate
 * @param confinement of a token or a visit; empty for everybody who is not confined
 */
public record Grants(
        Set<Role> roles, Map<EnterpriseId, Set<Role>> enterprises, Clients clients, Optional<Confinement> confinement) {

    public Grants {
        roles = Set.copyOf(roles);
        enterprises = Map.copyOf(enterprises);
    }

    public Grants(Set<Role> roles, Map<EnterpriseId, Set<Role>> enterprises) {
        this(roles, enterprises, Clients.NONE, Optional.empty());
    }

    /** These grants of somebody who enters by an operation: the clients whose mandate covers it are acted for. */
    public Grants entering(String operation) {
        return new Grants(roles, enterprises, clients.entering(operation), confinement);
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

    /** Whether the caller has a hat of the enterprise, or a mandate that covers what was entered by. */
    public boolean actsFor(EnterpriseId enterprise) {
        return enterprises.containsKey(enterprise) || clients.entered().contains(enterprise);
    }

    /** All enterprises that the caller acts for, see {@link #actsFor}. */
    public Set<EnterpriseId> actingFor() {
        Set<EnterpriseId> all = new HashSet<>(enterprises.keySet());
        all.addAll(clients.entered());
        return all;
    }

    /** Whether the enterprise is the caller's own, or a client whose mandate covers an operation. */
    public boolean mayFor(EnterpriseId enterprise, String operation) {
        return enterprises.containsKey(enterprise) || clients.cover(enterprise, operation);
    }

    /** Whether the caller knows the enterprise as a client, whatever the mandate covers. */
    public boolean knowsClient(EnterpriseId enterprise) {
        return clients.operations().containsKey(enterprise);
    }

    /** The hats for an enterprise; of a client that is acted for, those of its agent. */
    public Set<Role> rolesFor(EnterpriseId enterprise) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(enterprises.getOrDefault(enterprise, Set.of()));
        if (clients.entered().contains(enterprise)) {
            held.add(Role.AGENT);
        }
        return held;
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
