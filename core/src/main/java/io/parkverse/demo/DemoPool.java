package io.parkverse.demo;

import io.parkverse.demo.DemoTable.Row;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.BuildingId;
import io.parkverse.settlement.boundary.address.BuildingView;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.application.AddressKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The buildings and units of {@code units.csv}. */
@ApplicationScoped
public class DemoPool {

    @Inject
    AddressPool pool;

    /** Adds what the park does not have yet. */
    void fill(Caller job, String slug) {
        for (Row row : DemoTable.read("units")) {
            if (row.text("park").equals(slug)) {
                add(job, row);
            }
        }
    }

    private void add(Caller job, Row row) {
        BuildingId building = building(job, row);
        boolean there = pool.units(job, row.text("code"), PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .anyMatch(unit ->
                        unit.building().id().equals(building) && unit.code().equals(row.text("code")));
        if (!there) {
            pool.addUnit(
                    job,
                    new NewUnit(
                            building,
                            row.constant("kind", AddressKind.class),
                            row.text("code"),
                            row.text("roomZh"),
                            row.text("roomEn"),
                            row.number("capacity")));
        }
    }

    private BuildingId building(Caller job, Row row) {
        return pool.buildings(job).stream()
                .filter(building -> building.nameZh().equals(row.text("buildingZh")))
                .findFirst()
                .map(BuildingView::id)
                .orElseGet(() -> pool.addBuilding(
                        job,
                        new NewBuilding(
                                row.text("buildingZh"),
                                row.text("buildingEn"),
                                row.text("addressZh"),
                                row.text("addressEn"))));
    }
}
