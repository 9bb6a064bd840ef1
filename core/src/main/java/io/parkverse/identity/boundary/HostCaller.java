package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Caller;
import java.io.Serializable;
import java.util.Locale;

/** Who a host's cookie stands for. */
public record HostCaller(Caller caller, String displayName, Locale locale) implements Serializable {}
