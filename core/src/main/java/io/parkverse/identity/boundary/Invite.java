package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import java.util.Locale;
import java.util.Optional;

/**
 * A hat to offer.
 *
 * @param enterprise the enterprise of a role that is held for one
 * @param locale language of the message
 */
public record Invite(Contact contact, Role role, Optional<EnterpriseId> enterprise, Locale locale) {}
