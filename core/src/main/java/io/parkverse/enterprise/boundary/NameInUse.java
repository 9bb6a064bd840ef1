package io.parkverse.enterprise.boundary;

import io.parkverse.platform.identifier.EnterpriseId;

/**
 * A name that an enterprise of the park bears or has applied for.
 *
 * @param settled false for an application, whose name is not public
 */
public record NameInUse(EnterpriseId enterprise, String name, boolean settled) {}
