package io.parkverse.settlement.control.address;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.application.AddressKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives places to cases and takes them back. Claims step over places that others are just taking; only
 * when nothing else is left does a claim wait for them, so that "all taken" is true when it is said. That
 * no place is given twice is held by unique columns of the database.
 */
@ApplicationScoped
public class PlaceBook {

    /** The first free place of the first unit that has one; the units' places are looked at unit by unit. */
    private static final String FREE = "select free.id from address_unit u cross join lateral ("
            + "select p.id from address_place p where p.tenant_id = u.tenant_id and p.unit_id = u.id"
            + " and p.held_by is null order by p.number limit 1 for update%s) free"
            + " where u.open and u.kind = ? and (?::uuid is null or u.id = ?::uuid) order by u.code, u.id limit 1";

    private static final String HOLD = "update address_place set held_by = ?, version = version + 1 where id = ?";
    private static final String BEGIN = "insert into address_allocation"
            + " (tenant_id, id, version, place_id, case_id, began_at, ends_on) values (?, ?, 1, ?, ?, ?, ?)";
    private static final String END = "update address_allocation set ended_at = ?, version = version + 1"
            + " where case_id = ? and ended_at is null";
    private static final String LEAVE =
            "update address_place set held_by = null, version = version + 1 where held_by = ?";
    private static final String HELD = "select a.case_id, a.ends_on, p.number, u.id as unit_id, u.kind, u.code,"
            + " b.address_zh || b.name_zh || u.room_zh as base_zh,"
            + " concat_ws(', ', nullif(u.room_en, ''), b.name_en, b.address_en) as base_en"
            + " from address_allocation a"
            + " join address_place p on p.tenant_id = a.tenant_id and p.id = a.place_id"
            + " join address_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " where a.case_id = ? and a.ended_at is null";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Takes a free place of a kind for a case.
     *
     * @param unit where the place has to be; empty for anywhere
     * @throws SettlementException {@link SettlementError#NO_PLACE_FREE} or {@link SettlementError#PLACE_HELD}
     */
    public AllocationView claim(
            Caller caller, CaseId caseId, AddressKind kind, Optional<UnitId> unit, LocalDate endsOn) {
        if (of(caseId).isPresent()) {
            throw new SettlementException(SettlementError.PLACE_HELD);
        }
        UUID wanted = unit.map(UnitId::value).orElse(null);
        UUID place = free(kind, wanted, " skip locked")
                .or(() -> free(kind, wanted, ""))
                .orElseThrow(() -> new SettlementException(SettlementError.NO_PLACE_FREE));
        sql.update(HOLD, caseId.value(), place);
        sql.update(
                BEGIN,
                caller.park().value(),
                UuidV7.next(),
                place,
                caseId.value(),
                Timestamp.from(clock.instant()),
                endsOn);
        return of(caseId).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
    }

    /**
     * Takes a certain place for a case that has been in it since a moment.
     *
     * @throws SettlementException {@link SettlementError#PLACE_TAKEN}
     */
    public AllocationView take(Caller caller, CaseId caseId, PlaceKey place, Instant since, LocalDate endsOn) {
        UUID id = sql.first(
                        "update address_place set held_by = ?, version = version + 1"
                                + " where unit_id = ? and number = ? and held_by is null returning id",
                        row -> row.getObject(1, UUID.class),
                        caseId.value(),
                        place.unit().value(),
                        place.number())
                .orElseThrow(() -> new SettlementException(SettlementError.PLACE_TAKEN));
        sql.update(BEGIN, caller.park().value(), UuidV7.next(), id, caseId.value(), Timestamp.from(since), endsOn);
        return of(caseId).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
    }

    /** Gives the place of a case back; nothing happens when it has none. */
    public void release(CaseId caseId) {
        sql.update(END, Timestamp.from(clock.instant()), caseId.value());
        sql.update(LEAVE, caseId.value());
    }

    /** Lets a case keep its place until a later day. */
    public void extend(CaseId caseId, LocalDate endsOn) {
        sql.update(
                "update address_allocation set ends_on = ?, version = version + 1"
                        + " where case_id = ? and ended_at is null and ends_on < ?",
                endsOn,
                caseId.value(),
                endsOn);
    }

    public Optional<AllocationView> of(CaseId caseId) {
        return sql.first(HELD, PlaceBook::allocation, caseId.value());
    }

    /** Cases whose term ended before a day and who still hold their place. */
    public List<CaseId> overdue(LocalDate day) {
        return sql.query(
                "select case_id from address_allocation where ended_at is null and ends_on < ?",
                row -> new CaseId(row.getObject(1, UUID.class)),
                day);
    }

    private Optional<UUID> free(AddressKind kind, UUID unit, String locking) {
        return sql.first(FREE.formatted(locking), row -> row.getObject(1, UUID.class), kind.name(), unit, unit);
    }

    private static AllocationView allocation(ResultSet row) throws SQLException {
        AddressKind kind = AddressKind.valueOf(row.getString("kind"));
        String code = row.getString("code");
        int number = row.getInt("number");
        return new AllocationView(
                new CaseId(row.getObject("case_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                number,
                AddressText.chinese(kind, row.getString("base_zh"), code, number),
                AddressText.english(kind, row.getString("base_en"), code, number),
                row.getObject("ends_on", LocalDate.class));
    }
}
