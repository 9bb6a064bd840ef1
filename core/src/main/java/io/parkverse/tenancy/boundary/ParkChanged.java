package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;

/** A park's names, texts, hosts, plan or state change in the running transaction. */
public record ParkChanged(Caller caller, TenantId park) {}
