package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;

/**
 * What the platform lets one of its operators do: act as one park, for a reason and some minutes, with one sign-in.
 * Carried from the platform's transaction to that of the park, which looks at the operator's hat again.
 */
public record VisitPass(TenantId park, AccountId account, SignInId signIn, String reason, int minutes) {}
