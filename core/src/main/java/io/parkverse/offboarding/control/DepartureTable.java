package io.parkverse.offboarding.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parkverse.offboarding.boundary.DepartureState;
import io.parkverse.offboarding.boundary.DepartureView;
import io.parkverse.offboarding.boundary.OffboardingError;
import io.parkverse.offboarding.boundary.OffboardingException;
import io.parkverse.offboarding.boundary.PurgeReceipt;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The platform record {@code park_departure}: at most one of a park is under way. */
@ApplicationScoped
public class DepartureTable {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 400;
    private static final String RUNNING = " where park_id = ? and state in ('ANNOUNCED', 'PURGING')";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    public void announce(TenantId park, AccountId by, String reason, Duration grace) {
        String sound = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (sound.length() < SHORTEST_REASON || sound.length() > LONGEST_REASON) {
            throw new OffboardingException(OffboardingError.REASON_NEEDED);
        }
        Instant now = clock.instant();
        int entered = sql.update(
                "insert into park_departure (id, park_id, state, announced_by, announced_at, reason, purge_at)"
                        + " values (?, ?, 'ANNOUNCED', ?, ?, ?, ?)"
                        + " on conflict (park_id) where state in ('ANNOUNCED', 'PURGING') do nothing",
                UuidV7.next(),
                park.value(),
                by.value(),
                Timestamp.from(now),
                sound,
                Timestamp.from(now.plus(grace)));
        if (entered == 0) {
            throw new OffboardingException(OffboardingError.ALREADY_LEAVING);
        }
    }

    /** The departure that is under way, locked until the transaction ends. */
    public Optional<DepartureView> running(TenantId park) {
        return sql.first("select * from park_departure" + RUNNING + " for update", DepartureTable::view, park.value());
    }

    /** The newest departure of a park. */
    public Optional<DepartureView> last(TenantId park) {
        return sql.first(
                "select * from park_departure where park_id = ? order by announced_at desc, id desc limit 1",
                DepartureTable::view,
                park.value());
    }

    public void withdraw(UUID departure) {
        sql.update("update park_departure set state = 'WITHDRAWN', ended_at = ? where id = ?", now(), departure);
    }

    /** Notes beside the beginning which export was the last. */
    public void begin(UUID departure, String export) {
        sql.update(
                "update park_departure set state = 'PURGING', receipt = jsonb_build_object('exportHash', ?::text)"
                        + " where id = ?",
                export,
                departure);
    }

    /** Adds to the number of rows removed from a table. */
    public void count(TenantId park, String table, long removed) {
        if (removed > 0) {
            sql.update(
                    "update park_departure set removed = removed"
                            + " || jsonb_build_object(?::text, coalesce((removed ->> ?)::bigint, 0) + ?)" + RUNNING,
                    table,
                    table,
                    removed,
                    park.value());
        }
    }

    public void end(TenantId park, Purge.Chain chain) {
        sql.update(
                "update park_departure set state = 'PURGED', ended_at = ?, receipt = receipt || jsonb_build_object("
                        + "'auditEntries', ?::bigint, 'auditHead', ?::text, 'keyDestroyed', ?::boolean)" + RUNNING,
                now(),
                chain.entries(),
                chain.head(),
                chain.keyDestroyed(),
                park.value());
    }

    public Optional<PurgeReceipt> receipt(TenantId park) {
        return sql.first(
                "select * from park_departure where park_id = ? and state = 'PURGED' order by ended_at desc limit 1",
                this::receipt,
                park.value());
    }

    private PurgeReceipt receipt(ResultSet row) throws SQLException {
        ObjectNode receipt = parsed(row.getString("receipt"));
        SortedMap<String, Long> removed = new TreeMap<>();
        parsed(row.getString("removed"))
                .properties()
                .forEach(table -> removed.put(table.getKey(), table.getValue().asLong()));
        return new PurgeReceipt(
                row.getTimestamp("ended_at").toInstant(),
                removed,
                receipt.path("auditEntries").asLong(),
                receipt.path("auditHead").asText(),
                receipt.path("keyDestroyed").asBoolean(),
                receipt.path("exportHash").asText());
    }

    private ObjectNode parsed(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a departure holds no JSON", e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DepartureView view(ResultSet row) throws SQLException {
        return new DepartureView(
                row.getObject("id", UUID.class),
                new TenantId(row.getObject("park_id", UUID.class)),
                DepartureState.valueOf(row.getString("state")),
                row.getTimestamp("announced_at").toInstant(),
                row.getString("reason"),
                row.getTimestamp("purge_at").toInstant());
    }
}
