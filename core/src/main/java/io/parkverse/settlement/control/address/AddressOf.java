package io.parkverse.settlement.control.address;

import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.application.AddressKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes addresses of places that are not given to a case yet. */
@ApplicationScoped
public class AddressOf {

    private static final String BASE = "select u.kind, u.code, b.address_zh || b.name_zh || u.room_zh as base"
            + " from address_unit u join building b on b.tenant_id = u.tenant_id and b.id = u.building_id where u.id = ?";

    @Inject
    Sql sql;

    public String chinese(PlaceKey place) {
        return sql.first(
                        BASE,
                        row -> AddressText.chinese(
                                AddressKind.valueOf(row.getString("kind")),
                                row.getString("base"),
                                row.getString("code"),
                                place.number()),
                        place.unit().value())
                .orElseThrow(() -> new SettlementException(SettlementError.UNKNOWN_UNIT));
    }
}
