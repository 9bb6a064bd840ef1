package io.parkverse.enterprise.boundary.team;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An open offer of the ownership of an enterprise. */
public record HandOverView(UUID id, EnterpriseId enterprise, AccountId from, AccountId to, Instant until)
        implements Serializable {}
