package io.parkverse.settlement.boundary.address;

import io.parkverse.settlement.boundary.application.AddressKind;
import java.io.Serializable;

/** Places of one kind of address, of open units. */
public record PoolOverview(AddressKind kind, int capacity, int used) implements Serializable {

    public int free() {
        return capacity - used;
    }
}
