package io.parkverse.settlement.boundary.address;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.address.PlaceForCase;
import io.parkverse.settlement.control.address.UnitStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The addresses that the park can give to enterprises. */
@Boundary
public class AddressPool {

    @Inject
    UnitStore units;

    @Inject
    PlaceBook places;

    @Inject
    PlaceForCase placeForCase;

    @Inject
    Cases cases;

    @Allowed("settlement.pool-edit")
    public BuildingId addBuilding(Caller caller, NewBuilding building) {
        return units.addBuilding(caller, building);
    }

    @Allowed("settlement.pool-edit")
    public UnitId addUnit(Caller caller, NewUnit unit) {
        return units.addUnit(caller, unit);
    }

    /** Adds many units at once: all of them, or none when one is refused. */
    @Allowed("settlement.pool-edit")
    public List<UnitId> addUnits(Caller caller, List<NewUnit> wanted) {
        return wanted.stream().map(unit -> units.addUnit(caller, unit)).toList();
    }

    /** Adds places to a unit until it has as many. */
    @Allowed("settlement.pool-edit")
    public void extend(Caller caller, UnitId unit, int capacity) {
        units.extend(caller, unit, capacity);
    }

    /** Opens or closes a unit for new allocations; present ones stay. */
    @Allowed("settlement.pool-edit")
    public void setOpen(Caller caller, UnitId unit, boolean open) {
        units.setOpen(unit, open);
    }

    @Allowed("settlement.pool-read")
    public List<BuildingView> buildings(Caller caller) {
        return units.buildings();
    }

    /** Units by part of code, room or building. */
    @Allowed("settlement.pool-read")
    public Page<UnitView> units(Caller caller, String words, PageRequest page) {
        return units.find(words, page);
    }

    /** How many places of each kind there are and are used; of open units. */
    @Allowed("settlement.pool-read")
    public List<PoolOverview> overview(Caller caller) {
        return units.overview();
    }

    /** Gives an approved case a place in a unit of the caller's choice, and moves the case on. */
    @Allowed("settlement.allocate")
    public AllocationView allocate(Caller caller, CaseId id, UnitId unit) {
        CaseView workCase = SettlementProcess.require(cases.get(caller, id));
        AllocationView allocation = placeForCase.claim(caller, workCase, Optional.of(unit));
        cases.fire(caller, id, SettlementProcess.ALLOCATE, "");
        return allocation;
    }

    /** The place that a case holds now. */
    @Allowed("settlement.read")
    public Optional<AllocationView> ofCase(Caller caller, CaseId id) {
        SettlementProcess.require(cases.get(caller, id));
        return places.of(id);
    }
}
