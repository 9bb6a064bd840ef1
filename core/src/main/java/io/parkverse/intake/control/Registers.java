package io.parkverse.intake.control;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.BuildingView;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.ResidentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a check of a file has to know of the park, once for all of its rows. */
@ApplicationScoped
public class Registers {

    @Inject
    Residences residences;

    @Inject
    AddressPool pool;

    @Inject
    WorkingDays calendar;

    ParkRegister read(Caller job) {
        Map<String, ResidentView> residents = residences.all(job).stream()
                .collect(Collectors.toMap(ResidentView::code, Function.identity(), (one, other) -> one));
        return new ParkRegister(calendar.today(), residents, buildings(job), units(job), residences.heldPlaces(job));
    }

    /** The park's buildings by both of their names. */
    Map<String, BuildingView> buildings(Caller job) {
        Map<String, BuildingView> buildings = new HashMap<>();
        pool.buildings(job).forEach(building -> {
            buildings.put(NameKey.of(building.nameEn()), building);
            buildings.put(NameKey.of(building.nameZh()), building);
        });
        return buildings;
    }

    /** The park's units by both names of their building. */
    Map<UnitKey, UnitView> units(Caller job) {
        Map<UnitKey, UnitView> units = new HashMap<>();
        for (UnitView unit : allUnits(job)) {
            units.put(UnitKey.of(unit.building().nameEn(), unit.code()), unit);
            units.put(UnitKey.of(unit.building().nameZh(), unit.code()), unit);
        }
        return units;
    }

    private List<UnitView> allUnits(Caller job) {
        List<UnitView> units = new ArrayList<>();
        List<UnitView> part;
        do {
            part = pool.units(job, "", new PageRequest(units.size(), PageRequest.MAX_LIMIT))
                    .items();
            units.addAll(part);
        } while (part.size() == PageRequest.MAX_LIMIT);
        return units;
    }
}
