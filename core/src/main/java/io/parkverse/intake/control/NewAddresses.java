package io.parkverse.intake.control;

import io.parkverse.intake.boundary.RowFate;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.BuildingId;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.address.UnitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Makes the buildings, units and places that good rows need and the pool lacks. */
@ApplicationScoped
public class NewAddresses {

    private static final BinaryOperator<Seat> HIGHER = BinaryOperator.maxBy(Comparator.comparingInt(Seat::number));

    @Inject
    AddressPool pool;

    @Inject
    Registers registers;

    /** The units of the rows, each with as many places as the rows need. */
    Map<UnitKey, UnitId> make(Caller job, List<CheckedRow> rows) {
        Map<UnitKey, Seat> highest = new LinkedHashMap<>();
        for (CheckedRow row : rows) {
            if (row.fate() == RowFate.CREATED) {
                row.seat().ifPresent(seat -> highest.merge(seat.unit(), seat, HIGHER));
            }
        }
        Map<UnitKey, UnitView> units = registers.units(job);
        Map<String, BuildingId> buildings = new HashMap<>();
        registers.buildings(job).forEach((name, building) -> buildings.put(name, building.id()));
        Map<UnitKey, UnitId> made = new HashMap<>();
        highest.forEach((key, seat) -> made.put(key, unit(job, seat, units, buildings)));
        return made;
    }

    private UnitId unit(Caller job, Seat seat, Map<UnitKey, UnitView> units, Map<String, BuildingId> buildings) {
        UnitView unit = units.get(seat.unit());
        if (unit == null) {
            BuildingId building =
                    buildings.computeIfAbsent(seat.unit().building(), name -> pool.addBuilding(job, building(seat)));
            return pool.addUnit(job, new NewUnit(building, seat.kind(), seat.code(), "", "", seat.number()));
        }
        if (unit.capacity() < seat.number()) {
            pool.extend(job, unit.id(), seat.number());
        }
        return unit.id();
    }

    /** A file has one name and one address of a building; the park can give it English ones afterwards. */
    private static NewBuilding building(Seat seat) {
        return new NewBuilding(seat.building(), seat.building(), seat.postalAddress(), seat.postalAddress());
    }
}
