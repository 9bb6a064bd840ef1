package io.parkverse.offboarding.control;

import io.parkverse.offboarding.boundary.ExportId;
import io.parkverse.offboarding.boundary.ExportState;
import io.parkverse.offboarding.boundary.ExportView;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The park record {@code park_export}. */
@ApplicationScoped
public class ExportTable {

    /** How long the file of an export is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final UUID PORTAL = new UUID(0, 0);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public boolean anyWaiting() {
        return sql.first("select 1 from park_export where state = 'WAITING' limit 1", row -> 1)
                .isPresent();
    }

    public ExportId enter(AccountId asked) {
        return enter(asked.value());
    }

    /** One that nobody asked for. */
    public ExportId enter() {
        return enter(PORTAL);
    }

    private ExportId enter(UUID asked) {
        ExportId id = ExportId.next();
        sql.update(
                "insert into park_export (tenant_id, id, asked_by, asked_at, state)"
                        + " values (app_tenant(), ?, ?, ?, 'WAITING')",
                id.value(),
                asked,
                now());
        return id;
    }

    public boolean waits(ExportId id) {
        return sql.first("select 1 from park_export where id = ? and state = 'WAITING'", row -> 1, id.value())
                .isPresent();
    }

    public void ready(ExportId id, FileId file, ParkManifest manifest) {
        sql.update(
                "update park_export set state = 'READY', file_id = ?, rows = ?, files = ?, finished_at = ? where id = ?",
                file.value(),
                manifest.rows(),
                manifest.files().size(),
                now(),
                id.value());
    }

    public void failed(ExportId id) {
        sql.update(
                "update park_export set state = 'FAILED', finished_at = ? where id = ? and state = 'WAITING'",
                now(),
                id.value());
    }

    public Page<ExportView> list(PageRequest page) {
        return new Page<>(
                sql.query(
                        "select e.*, f.size, f.hash from park_export e"
                                + " left join stored_file f on f.tenant_id = e.tenant_id and f.id = e.file_id"
                                + " order by e.asked_at desc, e.id desc limit ? offset ?",
                        ExportTable::view,
                        page.limit(),
                        page.offset()),
                sql.first("select count(*) from park_export", row -> row.getLong(1))
                        .orElseThrow());
    }

    public Optional<FileId> file(ExportId id) {
        return sql.first(
                "select file_id from park_export where id = ? and state = 'READY'",
                row -> new FileId(row.getObject(1, UUID.class)),
                id.value());
    }

    /** Hash of the newest export that was begun at a moment or later; empty when there is none. */
    public Optional<String> hashSince(Timestamp moment) {
        return sql.first(
                "select f.hash from park_export e join stored_file f on f.tenant_id = e.tenant_id and f.id = e.file_id"
                        + " where e.asked_at >= ? order by e.asked_at desc limit 1",
                row -> row.getString(1),
                moment);
    }

    /** Takes leave of the exports whose time is over; returns their files. */
    public List<FileId> endOld() {
        Timestamp oldest = Timestamp.from(clock.instant().minus(KEPT));
        List<FileId> files = sql.query(
                "select file_id from park_export where state = 'READY' and finished_at < ?",
                row -> new FileId(row.getObject(1, UUID.class)),
                oldest);
        sql.update(
                "update park_export set state = 'REMOVED', file_id = null where state = 'READY' and finished_at < ?",
                oldest);
        return files;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ExportView view(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        Timestamp asked = row.getTimestamp("asked_at");
        String hash = row.getString("hash");
        return new ExportView(
                new ExportId(row.getObject("id", UUID.class)),
                asked.toInstant(),
                ExportState.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getLong("files"),
                row.getLong("size"),
                hash == null ? "" : hash,
                (finished == null ? asked : finished).toInstant().plus(KEPT));
    }
}
