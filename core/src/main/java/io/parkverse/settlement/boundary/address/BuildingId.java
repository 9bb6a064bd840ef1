package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a building of the address pool. */
public record BuildingId(UUID value) implements Serializable {

    public BuildingId {
        Objects.requireNonNull(value, "value");
    }

    public static BuildingId next() {
        return new BuildingId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
