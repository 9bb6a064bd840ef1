package io.parkverse.billing;

import io.parkverse.billing.boundary.EnterpriseNames;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Names that a test gives to its enterprises. */
@ApplicationScoped
public class KnownNames implements EnterpriseNames {

    private final Map<EnterpriseId, String> names = new ConcurrentHashMap<>();

    public void know(EnterpriseId enterprise, String name) {
        names.put(enterprise, name);
    }

    @Override
    public Optional<String> nameOf(Caller caller, EnterpriseId enterprise) {
        return Optional.ofNullable(names.get(enterprise));
    }
}
