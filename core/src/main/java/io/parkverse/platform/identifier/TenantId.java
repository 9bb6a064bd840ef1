package io.parkverse.platform.identifier;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Names a park, the tenant of this deployment. Found once at the edge from the host name, never
 * from a header, a query or a body.
 */
public record TenantId(UUID value) implements Serializable {

    /** The platform itself: owns the memberships of platform operators and no park record. */
    public static final TenantId PLATFORM = new TenantId(new UUID(0, 0));

    public TenantId {
        Objects.requireNonNull(value, "value");
    }

    public static TenantId next() {
        return new TenantId(UuidV7.next());
    }

    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    public boolean isPlatform() {
        return equals(PLATFORM);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
