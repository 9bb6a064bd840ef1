package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;

/** The brand of the caller's park changes in the running transaction. */
public record BrandChanged(Caller caller, String hash) {}
