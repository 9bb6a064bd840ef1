package io.parkverse.intake.control;

import io.parkverse.settlement.boundary.address.BuildingView;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.residence.ResidentView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the park knew when a file was checked. */
record ParkRegister(
        LocalDate today,
        Map<String, ResidentView> residents,
        Map<String, BuildingView> buildings,
        Map<UnitKey, UnitView> units,
        Set<PlaceKey> held) {

    Optional<ResidentView> resident(String code) {
        return Optional.ofNullable(residents.get(code));
    }

    /** A building by its Chinese or English name, in the form of {@link UnitKey#building}. */
    Optional<BuildingView> building(String key) {
        return Optional.ofNullable(buildings.get(key));
    }
}
