package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.identifier.UnitId;
import io.parkverse.settlement.boundary.application.AddressKind;
import java.io.Serializable;

/** A unit of the pool and how far it is used. */
public record UnitView(
        UnitId id,
        BuildingView building,
        AddressKind kind,
        String code,
        String roomZh,
        String roomEn,
        boolean open,
        int capacity,
        int used)
        implements Serializable {

    public int free() {
        return capacity - used;
    }
}
