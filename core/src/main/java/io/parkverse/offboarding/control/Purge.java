package io.parkverse.offboarding.control;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Removes rows of the park whose wall is up, under the scope {@code purge}. */
@ApplicationScoped
public class Purge {

    private static final int SLICE = 5_000;
    private static final List<String> OF_THE_PLATFORM =
            List.of("host_session", "park_host", "outbox_event", "outgoing_message", "job_turn");
    /** The job that does it removes itself. */
    private static final String JOBS = "delete from job where park_id = (select app_tenant()) and kind <> ?";

    @Inject
    Sql sql;

    /** Where the park's chain of audit entries ends. */
    public record Chain(long entries, String head, boolean keyDestroyed) {}

    public List<String> tables() {
        return sql.reading(ParkTables::removable);
    }

    public long slice(String table) {
        return sql.first("select purge_rows(?, ?)", row -> row.getLong(1), table, SLICE)
                .orElseThrow();
    }

    /** Numbers of removed rows by table. */
    public SortedMap<String, Long> platformRows() {
        SortedMap<String, Long> removed = new TreeMap<>();
        for (String table : OF_THE_PLATFORM) {
            removed.put(table, (long) sql.update("delete from " + table + " where park_id = (select app_tenant())"));
        }
        removed.put("job", (long) sql.update(JOBS, PurgeJob.KIND));
        return removed;
    }

    /** Looks through all tables once more. */
    public void requireEmpty() {
        for (String table : tables()) {
            requireEmpty(table);
        }
        requireEmpty("forgotten_content");
    }

    private void requireEmpty(String table) {
        if (sql.first(
                        "select 1 from " + ParkTables.quoted(table)
                                + " where tenant_id = (select app_tenant()) limit 1",
                        row -> 1)
                .isPresent()) {
            throw new IllegalStateException("the purged park has rows again in " + table);
        }
    }

    public Chain chain() {
        return new Chain(
                sql.first("select count(*) from audit_entry", row -> row.getLong(1))
                        .orElseThrow(),
                sql.first("select hash from audit_head", row -> HexFormat.of().formatHex(row.getBytes(1)))
                        .orElse(""),
                sql.first("select 1 from audit_key", row -> 1).isEmpty());
    }
}
