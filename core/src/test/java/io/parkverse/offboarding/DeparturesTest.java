package io.parkverse.offboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditSealer;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.audit.boundary.ChainReport;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.offboarding.boundary.DepartureState;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.boundary.OffboardingError;
import io.parkverse.offboarding.boundary.PurgeReceipt;
import io.parkverse.offboarding.boundary.PurgeWork;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.PurgeJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.WallOfConnection;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeparturesTest {

    private static final int EACH = Boolean.getBoolean("park.full") ? 50_000 : 1_000;
    private static final List<String> KEPT = List.of("audit_entry", "audit_seal", "audit_head", "audit_unsealed");

    @TempDir
    Path scratch;

    private final Departures departures = Portal.bean(Departures.class);
    private final Parks parks = Portal.bean(Parks.class);

    @Test
    @DisplayName("G1.3 a departure needs the short address and a reason, closes the park for new work, and can be taken"
            + " back within its time of grace")
    void isAnnouncedAndTakenBack() {
        LeavingPark park = LeavingPark.withRows(1);
        String slug = Portal.slug(park.id);
        refuses(OffboardingError.NOT_CONFIRMED, () -> departures.announce(park.operator, park.id, "other", "We move."));
        refuses(OffboardingError.REASON_NEEDED, () -> departures.announce(park.operator, park.id, slug, " no "));

        var announced = departures.announce(park.operator, park.id, slug, "We move to our own house.");
        assertThat(announced.purgeAt())
                .isEqualTo(announced.announcedAt().plus(Departures.GRACE).truncatedTo(ChronoUnit.MICROS));
        assertThat(state(park)).isEqualTo(ParkState.CLOSING);
        refuses(
                OffboardingError.ALREADY_LEAVING,
                () -> departures.announce(park.operator, park.id, slug, "We move to our own house."));

        departures.withdraw(park.operator, park.id);
        assertThat(state(park)).isEqualTo(ParkState.OPEN);
        assertThat(departures.of(park.operator, park.id).orElseThrow().state()).isEqualTo(DepartureState.WITHDRAWN);
        refuses(OffboardingError.NOT_LEAVING, () -> departures.withdraw(park.operator, park.id));
    }

    @Test
    @DisplayName("G1.3 nobody announces the departure of another park; the platform may announce every park's")
    void onlyOnesOwn() {
        LeavingPark park = LeavingPark.withRows(1);
        LeavingPark other = LeavingPark.withRows(1);
        Caller reviewer = Portal.person(park.id, Role.REVIEWER);
        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        String slug = Portal.slug(park.id);

        refuses(
                AccessError.NOT_FOUND,
                () -> departures.announce(other.operator, park.id, slug, "Somebody else's park."));
        refuses(AccessError.NOT_ALLOWED, () -> departures.announce(reviewer, park.id, slug, "I am only a reviewer."));
        departures.announce(platform, park.id, slug, "The contract has ended.");
        assertThat(state(park)).isEqualTo(ParkState.CLOSING);
        assertThat(state(other)).isEqualTo(ParkState.OPEN);
    }

    @Test
    @DisplayName("G1.3 nothing is purged before its day, after it was taken back, or without an export made since")
    void waits() throws SQLException {
        LeavingPark park = LeavingPark.withRows(3);
        departures.announce(park.operator, park.id, Portal.slug(park.id), "We move to our own house.");
        Map<String, String> before = LeavingPark.contents(park.id);

        Portal.bean(PurgeJob.class).run(park.job, "{}");
        assertThat(LeavingPark.contents(park.id)).isEqualTo(before);
        refuses(OffboardingError.EXPORT_NOT_READY, park::purge);
        assertThat(LeavingPark.contents(park.id)).isEqualTo(before);

        departures.withdraw(park.operator, park.id);
        Map<String, String> withdrawn = LeavingPark.contents(park.id);
        park.purge();
        assertThat(LeavingPark.contents(park.id)).isEqualTo(withdrawn);
        assertThat(state(park)).isEqualTo(ParkState.OPEN);
    }

    @Test
    @DisplayName("G1.3 a purge removes every row of the park and no row of another one, and its receipt counts them")
    void removesAll() throws Exception {
        LeavingPark neighbour = LeavingPark.withRows(5);
        LeavingPark park = LeavingPark.withRows(EACH);
        Map<String, String> neighbours = LeavingPark.contents(neighbour.id);
        purged(park);

        Map<String, String> left = LeavingPark.contents(park.id);
        assertThat(left.entrySet())
                .filteredOn(table -> !KEPT.contains(table.getKey()))
                .allSatisfy(
                        table -> assertThat(table.getValue()).as(table.getKey()).startsWith("0 "));
        assertThat(LeavingPark.contents(neighbour.id)).isEqualTo(neighbours);

        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        PurgeReceipt receipt = departures.receipt(platform, park.id).orElseThrow();
        assertThat(receipt.removed())
                .containsEntry("notice", (long) EACH)
                .containsEntry("canned_reason", (long) EACH)
                .containsEntry("membership", 1L)
                .containsEntry("park_host", 1L);
        assertThat(receipt.rows()).isGreaterThan(2L * EACH);
        assertThat(receipt.keyDestroyed()).isTrue();
        assertThat(receipt.exportHash()).hasSize(64);
        assertThat(state(park)).isEqualTo(ParkState.CLOSED);
        assertThat(departures.of(platform, park.id).orElseThrow().state()).isEqualTo(DepartureState.PURGED);
    }

    @Test
    @DisplayName("G1.3 with the park's key the personal values in its audit are gone, while the chain stays whole")
    void destroysTheKey() throws Exception {
        LeavingPark park = LeavingPark.withRows(1);
        AuditTrail trail = Portal.bean(AuditTrail.class);
        AuditView invited = trail.search(park.operator, AuditFilter.all().on("invitation"), PageRequest.first(1))
                .items()
                .get(0);
        assertThat(invited.after()).contains("\"contact\": \"sealed:").doesNotContain("wang");
        assertThat(opened(park.id, invited.id())).startsWith("wang").endsWith("@example.com");
        assertThat(Portal.bean(Unmasking.class)
                        .reveal(park.operator, "audit-entry", invited.id(), "Somebody asked who was invited."))
                .singleElement()
                .satisfies(value -> assertThat(value.value()).startsWith("wang"));
        refuses(
                IdentityError.NOTHING_TO_REVEAL,
                () -> Portal.bean(Unmasking.class)
                        .reveal(
                                LeavingPark.withRows(1).operator,
                                "audit-entry",
                                invited.id(),
                                "The entry of another park."));

        purged(park);
        Portal.bean(AuditSealer.class).pass();

        assertThat(opened(park.id, invited.id())).isNull();
        Caller authority = Portal.person(park.id, Role.PARK_AUTHORITY);
        ChainReport chain = trail.verify(authority);
        assertThat(chain.whole()).isTrue();
        assertThat(chain.sealed()).isGreaterThan(2);
    }

    @Test
    @DisplayName(
            "G1.3 a purge takes the contents of files out of the store, apart from those that another park has too")
    void removesFiles() throws Exception {
        LeavingPark neighbour = LeavingPark.withRows(1);
        LeavingPark park = LeavingPark.withRows(1);
        String shared = park.file("shared " + park.id);
        assertThat(neighbour.file("shared " + park.id)).isEqualTo(shared);
        String own = park.file("own " + park.id);
        purged(park);

        assertThat(LeavingPark.stored(own)).isFalse();
        assertThat(LeavingPark.stored(shared)).isTrue();
    }

    @Test
    @DisplayName("G1.3 a purge that is cut off goes on where it stopped")
    void goesOn() throws Exception {
        LeavingPark park = LeavingPark.withRows(20);
        departures.announce(park.operator, park.id, Portal.slug(park.id), "We move to our own house.");
        Portal.bean(ExportJob.class).run(park.job, "{}");
        Portal.execute("update park_departure set purge_at = now() where park_id = ?", park.id.value());
        PurgeWork work = Portal.bean(PurgeWork.class);
        assertThat(work.begin(park.job)).isTrue();
        assertThat(work.slice(park.job, "notice")).isEqualTo(20);

        Portal.bean(PurgeJob.class).run(park.job, "{}");

        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        assertThat(departures.receipt(platform, park.id).orElseThrow().removed())
                .containsEntry("notice", 20L)
                .containsEntry("canned_reason", 20L);
    }

    @Test
    @DisplayName("G1.3 the database removes no row for a purge that was not announced, nor one of the audit")
    void databaseRefuses() throws SQLException {
        LeavingPark park = LeavingPark.withRows(1);
        try (Connection connection = TestDatabase.instance().asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallOfConnection.raise(connection, park.id);
            WallOfConnection.scope(connection, "purge");
            assertThatThrownBy(() -> statement.execute("select purge_rows('notice', 10)"))
                    .hasMessageContaining("no purge of this park");
            connection.rollback();
        }
        departures.announce(park.operator, park.id, Portal.slug(park.id), "We move to our own house.");
        Portal.execute("update park_departure set state = 'PURGING' where park_id = ?", park.id.value());
        try (Connection connection = TestDatabase.instance().asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallOfConnection.raise(connection, park.id);
            assertThatThrownBy(() -> statement.execute("select purge_rows('notice', 10)"))
                    .hasMessageContaining("no purge of this park");
            connection.rollback();
            WallOfConnection.raise(connection, park.id);
            WallOfConnection.scope(connection, "purge");
            assertThatThrownBy(() -> statement.execute("select purge_rows('audit_entry', 10)"))
                    .hasMessageContaining("not a table to be purged");
            connection.rollback();
        }
    }

    private void purged(LeavingPark park) throws Exception {
        departures.announce(park.operator, park.id, Portal.slug(park.id), "We move to our own house.");
        Portal.bean(ExportJob.class).run(park.job, "{}");
        park.purge();
    }

    private ParkState state(LeavingPark park) {
        return parks.get(park.job, park.id).state();
    }

    /** The contact of an entry about an invitation, read with the park's key; null without it. */
    private static String opened(TenantId park, UUID entry) throws SQLException {
        try (Connection connection = TestDatabase.instance().asApplication()) {
            connection.setAutoCommit(false);
            WallOfConnection.raise(connection, park);
            try (var statement = connection.prepareStatement(
                    "select opened_value(after ->> 'contact') from audit_entry where id = ?")) {
                statement.setObject(1, entry);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        }
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
