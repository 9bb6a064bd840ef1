package io.parkverse.platform.caller;

import io.parkverse.platform.identifier.EnterpriseId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Enterprises that the caller works for by mandate: a company of the caller acts for them as agent. Kept apart from
 * the caller's own hats, so that whatever does not ask for clients is closed to their agents.
 *
 * @param operations by client, what the mandates in force cover
 * @param entered the clients whose mandate covers the operation that the caller has entered by; those that it asks
 *     of others belong to it
 */
public record Clients(Map<EnterpriseId, Set<String>> operations, Set<EnterpriseId> entered) {

    public static final Clients NONE = new Clients(Map.of(), Set.of());

    public Clients {
        operations = Map.copyOf(operations);
        entered = Set.copyOf(entered);
    }

    public static Clients of(Map<EnterpriseId, Set<String>> operations) {
        return operations.isEmpty() ? NONE : new Clients(operations, Set.of());
    }

    Clients entering(String operation) {
        return operations.isEmpty()
                ? this
                : new Clients(
                        operations,
                        operations.keySet().stream()
                                .filter(client -> cover(client, operation))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean cover(EnterpriseId client, String operation) {
        return operations.getOrDefault(client, Set.of()).contains(operation);
    }
}
