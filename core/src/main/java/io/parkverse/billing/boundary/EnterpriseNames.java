package io.parkverse.billing.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import java.util.Optional;

/**
 * Port to the feature that knows enterprises: under which name one is billed. Called inside the
 * transaction of the invoice. Without a bean of this type invoices carry no name and transfers are
 * matched by remittance code only.
 */
public interface EnterpriseNames {

    Optional<String> nameOf(Caller caller, EnterpriseId enterprise);
}
