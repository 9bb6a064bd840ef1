package io.parkverse.settlement;

import static io.parkverse.settlement.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.address.PoolOverview;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressPoolTest {

    private static final int CLAIMS = 1_000;
    private static final int PLACES = 100;
    private static final int CONNECTIONS = 40;
    private static final String COPY = "insert into work_case select (jsonb_populate_record(w, jsonb_build_object("
            + "'id', gen_random_uuid(), 'number', w.number || '-' || n))).*"
            + " from work_case w, generate_series(1, ?) n where w.id = ?";

    private final SettlementPark desk = new SettlementPark();

    @Test
    @DisplayName("F5.8 1,000 concurrent claims on 100 places give exactly 100")
    void concurrentClaims() throws Exception {
        desk.cluster(PLACES);
        List<CaseId> cases = copies(desk.drafted());
        Desk claims = Portal.bean(Desk.class);

        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Callable<AllocationView>> work = cases.stream()
                .map(id -> (Callable<AllocationView>) () -> claims.claim(desk.operator, id))
                .toList();
        List<AllocationView> given = new ArrayList<>();
        int refused = 0;
        for (Future<AllocationView> claim : threads.invokeAll(work)) {
            try {
                given.add(claim.get());
            } catch (ExecutionException e) {
                assertThat(e.getCause())
                        .isInstanceOfSatisfying(
                                SettlementException.class,
                                cause -> assertThat(cause.code()).isEqualTo(SettlementError.NO_PLACE_FREE));
                refused++;
            }
        }
        threads.shutdown();

        assertThat(given).hasSize(PLACES);
        assertThat(refused).isEqualTo(CLAIMS - PLACES);
        assertThat(given.stream().map(AllocationView::number).collect(Collectors.toSet()))
                .hasSize(PLACES);
        assertThat(desk.pool.overview(desk.operator))
                .containsExactly(new PoolOverview(AddressKind.CLUSTER, PLACES, PLACES));
    }

    @Test
    @DisplayName("F5.8 the database itself refuses a second case on a place, and a second place for a case")
    void databaseConstraint() throws SQLException {
        desk.cluster(2);
        List<CaseId> cases = copies(desk.drafted()).subList(0, 2);
        Portal.bean(Desk.class).claim(desk.operator, cases.get(0));

        assertThatThrownBy(() -> Portal.execute(
                        "insert into address_allocation (tenant_id, id, version, place_id, case_id, began_at, ends_on)"
                                + " select tenant_id, gen_random_uuid(), 1, place_id, ?, began_at, ends_on"
                                + " from address_allocation where case_id = ?",
                        cases.get(1).value(),
                        cases.get(0).value()))
                .hasMessageContaining("one_allocation_per_place");
        assertThatThrownBy(() -> Portal.execute(
                        "update address_place set held_by = ? where held_by is null and tenant_id = ?",
                        cases.get(0).value(),
                        desk.park.value()))
                .hasMessageContaining("held_by");
    }

    @Test
    @DisplayName("F5.8 an allocated case has a numbered address, and a term counted from the day")
    void addressText() {
        desk.cluster(3);
        CaseId id = desk.approved();
        desk.fire(desk.reviewer, id, "allocate");

        AllocationView place = desk.pool.ofCase(desk.applicant, id).orElseThrow();

        assertThat(place.textZh()).isEqualTo("南宁市云路1号云栖楼三层301室（集群 A-0001号）");
        assertThat(place.textEn()).isEqualTo("Cluster No. A-0001, Room 301, Cloud Rest, 1 Cloud Road, Nanning");
        assertThat(place.endsOn()).isAfter(LocalDate.now(ZoneOffset.UTC).plusMonths(11));
    }

    @Test
    @DisplayName("F5.8 staff may choose the unit, and a full or closed pool keeps the case where it is")
    void chosenUnit() {
        UnitId unit = desk.cluster(1);
        CaseId first = desk.approved();
        CaseId second = desk.approved();

        desk.pool.allocate(desk.reviewer, first, unit);
        assertThat(desk.state(first)).isEqualTo("address-allocated");
        refused(() -> desk.fire(desk.reviewer, second, "allocate"), SettlementError.NO_PLACE_FREE);
        assertThat(desk.state(second)).isEqualTo("approved");

        desk.pool.extend(desk.operator, unit, 2);
        desk.pool.setOpen(desk.operator, unit, false);
        refused(() -> desk.pool.allocate(desk.reviewer, second, unit), SettlementError.NO_PLACE_FREE);
        desk.pool.setOpen(desk.operator, unit, true);
        assertThat(desk.pool.allocate(desk.reviewer, second, unit).number()).isEqualTo(2);
    }

    @Test
    @DisplayName("F5.8 a place comes back when its case is withdrawn, and its history stays")
    void release() {
        desk.cluster(1);
        CaseId id = desk.approved();
        desk.fire(desk.reviewer, id, "allocate");
        desk.cases.fire(desk.reviewer, id, "withdraw", "申请人放弃");

        assertThat(desk.pool.ofCase(desk.reviewer, id)).isEmpty();
        assertThat(desk.pool.overview(desk.operator))
                .extracting(PoolOverview::free)
                .containsExactly(1);
        assertThat(Portal.execute(
                        "update address_allocation set version = version where case_id = ? and ended_at is not null",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F5.8 units are added in bulk, all or none, and found by code, room or building")
    void units() {
        UnitId cluster = desk.cluster(100);
        UnitView shown = desk.pool
                .units(desk.operator, "301", PageRequest.first(10))
                .items()
                .get(0);
        NewUnit room = new NewUnit(shown.building().id(), AddressKind.PARTITION, "1201", "十二层1201室", "Room 1201", 4);
        NewUnit again = new NewUnit(shown.building().id(), AddressKind.CLUSTER, "A", "", "", 1);

        refused(() -> desk.pool.addUnits(desk.operator, List.of(room, again)), SettlementError.UNIT_EXISTS);
        assertThat(desk.pool.units(desk.operator, "1201", PageRequest.first(10)).total())
                .isZero();
        desk.pool.addUnits(desk.operator, List.of(room));
        assertThat(desk.pool
                        .units(desk.operator, "cloud", PageRequest.first(10))
                        .items())
                .extracting(UnitView::code, UnitView::capacity)
                .containsExactly(tuple("1201", 4), tuple("A", 100));
        assertThat(shown.id()).isEqualTo(cluster);
    }

    private List<CaseId> copies(CaseId id) throws SQLException {
        Portal.execute(COPY, CLAIMS, id.value());
        List<CaseId> cases = new ArrayList<>();
        try (Connection connection = TestDatabase.instance().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(
                        "select id from work_case where tenant_id = ? and id <> ? order by number")) {
            statement.setObject(1, desk.park.value());
            statement.setObject(2, id.value());
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                cases.add(new CaseId(rows.getObject(1, UUID.class)));
            }
        }
        return cases;
    }
}
