package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a person is in one park.
 *
 * @param enterprises the enterprise that the role is for: one, or none for the park itself
 */
public record Hat(TenantId park, Role role, List<EnterpriseId> enterprises) implements Serializable {

    public Hat {
        enterprises = List.copyOf(enterprises);
    }

    public Optional<EnterpriseId> enterprise() {
        return enterprises.stream().findFirst();
    }
}
