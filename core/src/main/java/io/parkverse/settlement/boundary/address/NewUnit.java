package io.parkverse.settlement.boundary.address;

import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.application.AddressKind;
import java.io.Serializable;

/**
 * A room, or a part of one, that enterprises can have as their address.
 *
 * @param code of the unit in its building: {@code A}, {@code 1201}
 * @param capacity how many enterprises it takes, 1 to {@value #MOST}
 */
public record NewUnit(BuildingId building, AddressKind kind, String code, String roomZh, String roomEn, int capacity)
        implements Serializable {

    public static final int MOST = 9_999;

    public NewUnit {
        if (capacity < 1 || capacity > MOST) {
            throw new SettlementException(SettlementError.CAPACITY_INVALID, MOST);
        }
    }
}
