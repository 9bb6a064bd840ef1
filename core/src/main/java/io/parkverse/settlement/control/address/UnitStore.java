package io.parkverse.settlement.control.address;

import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.BuildingId;
import io.parkverse.settlement.boundary.address.BuildingView;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.address.PoolOverview;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.application.AddressKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Buildings and units of the pool. */
@ApplicationScoped
public class UnitStore {

    private static final String ADD_BUILDING = "insert into building"
            + " (tenant_id, id, version, name_zh, name_en, address_zh, address_en) values (?, ?, 1, ?, ?, ?, ?)"
            + " on conflict do nothing";
    private static final String ADD_UNIT = "insert into address_unit"
            + " (tenant_id, id, version, building_id, kind, code, room_zh, room_en, open)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, true) on conflict do nothing";
    private static final String ADD_PLACES = "insert into address_place (tenant_id, id, version, unit_id, number)"
            + " select ?::uuid, gen_random_uuid(), 1, ?::uuid, n from generate_series(?::int, ?::int) n";
    private static final String UNITS = "select u.*, b.name_zh, b.name_en, b.address_zh, b.address_en,"
            + " count(p.id) as capacity, count(p.held_by) as used"
            + " from address_unit u"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " join address_place p on p.tenant_id = u.tenant_id and p.unit_id = u.id"
            + " where position(lower(?) in lower(concat_ws(' ', u.code, u.room_zh, u.room_en, b.name_zh, b.name_en))) > 0"
            + " group by u.tenant_id, u.id, b.tenant_id, b.id";
    private static final String OVERVIEW = "select u.kind, count(p.id) as capacity, count(p.held_by) as used"
            + " from address_unit u join address_place p on p.tenant_id = u.tenant_id and p.unit_id = u.id"
            + " where u.open group by u.kind order by u.kind";

    @Inject
    Sql sql;

    @Inject
    LimitGate gate;

    public BuildingId addBuilding(Caller caller, NewBuilding building) {
        gate.require(Limit.BUILDINGS, 1);
        BuildingId id = BuildingId.next();
        int added = sql.update(
                ADD_BUILDING,
                caller.park().value(),
                id.value(),
                building.nameZh().strip(),
                building.nameEn().strip(),
                building.addressZh().strip(),
                building.addressEn().strip());
        if (added == 0) {
            throw new SettlementException(SettlementError.UNIT_EXISTS);
        }
        return id;
    }

    /** Adds a unit with its places, numbered from 1. */
    public UnitId addUnit(Caller caller, NewUnit unit) {
        gate.require(Limit.UNITS, 1);
        UnitId id = UnitId.next();
        int added = sql.update(
                ADD_UNIT,
                caller.park().value(),
                id.value(),
                unit.building().value(),
                unit.kind().name(),
                unit.code().strip(),
                unit.roomZh().strip(),
                unit.roomEn().strip());
        if (added == 0) {
            throw new SettlementException(SettlementError.UNIT_EXISTS);
        }
        sql.update(ADD_PLACES, caller.park().value(), id.value(), 1, unit.capacity());
        return id;
    }

    /** Adds places to a unit up to a number; those that are there stay. */
    public void extend(Caller caller, UnitId unit, int capacity) {
        if (capacity < 1 || capacity > NewUnit.MOST) {
            throw new SettlementException(SettlementError.CAPACITY_INVALID, NewUnit.MOST);
        }
        int last = sql.first(
                        "select max(number) from address_place where unit_id = ? having count(*) > 0",
                        row -> row.getInt(1),
                        unit.value())
                .orElseThrow(() -> new SettlementException(SettlementError.UNKNOWN_UNIT));
        sql.update(ADD_PLACES, caller.park().value(), unit.value(), last + 1, capacity);
    }

    /** Opens or closes a unit for new allocations. */
    public void setOpen(UnitId unit, boolean open) {
        if (sql.update("update address_unit set open = ?, version = version + 1 where id = ?", open, unit.value())
                == 0) {
            throw new SettlementException(SettlementError.UNKNOWN_UNIT);
        }
    }

    public List<BuildingView> buildings() {
        return sql.query(
                "select id as building_id, name_zh, name_en, address_zh, address_en from building order by name_zh",
                UnitStore::building);
    }

    /** Units by part of code, room or building. */
    public Page<UnitView> find(String words, PageRequest page) {
        List<UnitView> units = sql.query(
                UNITS + " order by b.name_zh, u.code limit ? offset ?",
                UnitStore::unit,
                words.strip(),
                page.limit(),
                page.offset());
        long total = sql.first("select count(*) from (" + UNITS + ") found", row -> row.getLong(1), words.strip())
                .orElse(0L);
        return new Page<>(units, total);
    }

    public List<PoolOverview> overview() {
        return sql.query(
                OVERVIEW,
                row -> new PoolOverview(
                        AddressKind.valueOf(row.getString("kind")), row.getInt("capacity"), row.getInt("used")));
    }

    private static UnitView unit(ResultSet row) throws SQLException {
        return new UnitView(
                new UnitId(row.getObject("id", UUID.class)),
                building(row),
                AddressKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("room_zh"),
                row.getString("room_en"),
                row.getBoolean("open"),
                row.getInt("capacity"),
                row.getInt("used"));
    }

    private static BuildingView building(ResultSet row) throws SQLException {
        return new BuildingView(
                new BuildingId(row.getObject("building_id", UUID.class)),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("address_zh"),
                row.getString("address_en"));
    }
}
