package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.TenantId;

/**
 * A host that a signed-in person wants to go to.
 *
 * @param state random value that the host keeps in a cookie of the visiting browser and sends along;
 *     the code works in that browser only, so that nobody can be signed in with somebody else's code
 */
public record HostVisit(String host, TenantId park, String state) {}
