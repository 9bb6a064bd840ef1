package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.time.Instant;

/** A new session on one host; the secret is the value of its cookie and is kept nowhere else. */
public record HostSession(String secret, TenantId park, Instant until) {

    @Override
    public String toString() {
        return "HostSession[" + park + "]";
    }
}
