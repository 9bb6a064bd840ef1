package io.parkverse.platform.event;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Stored events and the consumers' positions. Only events of transactions below the horizon are seen:
 * every transaction with a smaller number has ended, so nothing can appear in front of a position
 * later.
 */
@ApplicationScoped
public class OutboxTable {

    private static final String HORIZON = "pg_snapshot_xmin(pg_current_snapshot())";

    @Inject
    Sql sql;

    public void enter(String consumer) {
        sql.update(
                "insert into outbox_cursor (consumer, xid, seq) values (?, '0', 0) on conflict do nothing", consumer);
    }

    public List<PendingEvent> after(String consumer, int limit) {
        return sql.query(
                "select e.* from outbox_event e, outbox_cursor c where c.consumer = ?"
                        + " and (e.xid, e.seq) > (c.xid, c.seq) and e.xid < " + HORIZON
                        + " order by e.xid, e.seq limit ?",
                OutboxTable::pending,
                consumer,
                limit);
    }

    /** Whether the position moved; not so when another node has delivered the event. */
    public boolean advance(String consumer, Position position) {
        return sql.update(
                        "update outbox_cursor set xid = cast(? as xid8), seq = ?"
                                + " where consumer = ? and (xid, seq) < (cast(? as xid8), ?)",
                        position.transaction(),
                        position.sequence(),
                        consumer,
                        position.transaction(),
                        position.sequence())
                == 1;
    }

    /** Removes what all of the consumers have had. */
    public int removeDelivered(Collection<String> consumers) {
        return sql.update(
                "delete from outbox_event e where e.xid < " + HORIZON
                        + " and not exists (select 1 from outbox_cursor c"
                        + " where c.consumer = any (string_to_array(?, ',')) and (c.xid, c.seq) < (e.xid, e.seq))",
                String.join(",", consumers));
    }

    private static PendingEvent pending(ResultSet row) throws SQLException {
        return new PendingEvent(
                new Position(row.getString("xid"), row.getLong("seq")),
                new StoredEvent(
                        row.getObject("id", UUID.class),
                        new TenantId(row.getObject("park_id", UUID.class)),
                        row.getString("type"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("payload"),
                        row.getTimestamp("at").toInstant()));
    }

    /** An event with its place. */
    public record PendingEvent(Position position, StoredEvent event) {}
}
