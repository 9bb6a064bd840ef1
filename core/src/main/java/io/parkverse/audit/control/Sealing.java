package io.parkverse.audit.control;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts entries into the chain of their park. */
@ApplicationScoped
public class Sealing {

    private static final int MOST = 1_000;
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    Sql sql;

    /** Parks with entries that are not sealed yet; sees all parks under the scope {@code audit-seal}. */
    public List<TenantId> waiting() {
        return sql.query(
                "select distinct tenant_id from audit_unsealed", row -> new TenantId(row.getObject(1, UUID.class)));
    }

    /**
     * Seals what waits in the park of the transaction, at most {@value #MOST} entries, in the order of their
     * ids; returns how many. The row of the chain's end is locked, so that one chain grows at a time.
     */
    public int seal(TenantId park) {
        sql.update(
                "insert into audit_head (tenant_id, id, position, hash) values (?, ?, 0, ?) on conflict do nothing",
                park.value(),
                NOTHING,
                new byte[ChainedEntry.HASH_BYTES]);
        ChainEnd end = sql.first(
                        "select id, position, hash from audit_head for update",
                        row -> new ChainEnd(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3)))
                .orElseThrow();
        List<ChainedEntry> entries = sql.query(
                "select " + ChainedEntry.COLUMNS + " from audit_entry e"
                        + " join audit_unsealed u on u.tenant_id = e.tenant_id and u.id = e.id"
                        + " order by e.id limit " + MOST,
                row -> ChainedEntry.read(row, 1));
        for (ChainedEntry entry : entries) {
            end = sealed(entry, end);
        }
        if (!entries.isEmpty()) {
            sql.update("update audit_head set id = ?, position = ?, hash = ?", end.entry(), end.position(), end.hash());
        }
        return entries.size();
    }

    private ChainEnd sealed(ChainedEntry entry, ChainEnd end) {
        long position = end.position() + 1;
        byte[] hash = entry.hash(end.hash(), position);
        sql.update(
                "insert into audit_seal (tenant_id, position, id, hash) values (?, ?, ?, ?)",
                entry.park(),
                position,
                entry.id(),
                hash);
        sql.update("delete from audit_unsealed where id = ?", entry.id());
        return new ChainEnd(entry.id(), position, hash);
    }

    private record ChainEnd(UUID entry, long position, byte[] hash) {}
}
