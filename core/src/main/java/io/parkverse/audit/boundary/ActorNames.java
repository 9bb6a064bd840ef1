package io.parkverse.audit.boundary;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.TokenId;

/** Knows what people and tokens are called; the audit itself holds ids only. */
public interface ActorNames {

    /** The name of a person; empty for one that is gone or out of the park's sight. */
    String nameOf(AccountId account);

    /** The name of the person of the platform who made a visit to the park; empty for one that is unknown. */
    String nameOf(ParkVisitId visit);

    /** The name that its maker gave to an access token; empty for one that is unknown. */
    String nameOf(TokenId token);
}
