package io.parkverse.limits.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.util.Optional;

/** Where the limits of a park come from; read in the running transaction. */
public interface LimitSource {

    /** Empty for the platform, which has none. */
    Optional<LimitValues> of(TenantId park);
}
