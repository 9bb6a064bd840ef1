package io.parkverse.intake.control;

import io.parkverse.files.boundary.StoredFile;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps imports and their states. */
@ApplicationScoped
public class IntakeStore {

    private static final String INSERT = "insert into intake (tenant_id, id, version, file_id, file_name, state,"
            + " columns, choices, rows_total, rows_done, created, updated, failed, cancel_wanted, uploaded_at,"
            + " uploaded_by) values (?, ?, 1, ?, ?, 'UPLOADED', ?::jsonb, ?::jsonb, ?, 0, 0, 0, 0, false, ?, ?)";
    private static final String NEXT =
            "update intake set state = ?, version = version + 1 where id = ? and state = any (string_to_array(?, ','))";
    private static final String COUNT = "update intake i set version = version + 1, rows_done = n.all_of,"
            + " created = n.created, updated = n.updated, failed = n.failed from (select count(*) as all_of,"
            + " count(*) filter (where outcome = 'CREATED') as created,"
            + " count(*) filter (where outcome = 'UPDATED') as updated,"
            + " count(*) filter (where outcome = 'FAILED') as failed from intake_row where intake_id = ?) n"
            + " where i.id = ?";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    IntakeId insert(Caller caller, StoredFile file, ColumnMapping mapping, int rows) {
        IntakeId id = IntakeId.next();
        sql.update(
                INSERT,
                caller.park().value(),
                id.value(),
                file.id().value(),
                file.name(),
                IntakeJson.mapping(mapping),
                IntakeJson.choices(IntakeChoices.CAREFUL),
                rows,
                now(),
                caller.account().value());
        return id;
    }

    IntakeRecord get(IntakeId id) {
        return sql.first("select * from intake where id = ?", IntakeStore::record, id.value())
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    Page<IntakeView> list(String searched, PageRequest page) {
        String named = " from intake where strpos(lower(file_name), lower(?)) > 0";
        List<IntakeView> found = sql.query(
                "select *" + named + " order by uploaded_at desc, id desc limit ? offset ?",
                row -> record(row).view(),
                searched,
                page.limit(),
                page.offset());
        return new Page<>(
                found,
                sql.first("select count(*)" + named, row -> row.getLong(1), searched)
                        .orElse(0L));
    }

    void setMapping(IntakeId id, ColumnMapping mapping) {
        sql.update(
                "update intake set columns = ?::jsonb, version = version + 1 where id = ?",
                IntakeJson.mapping(mapping),
                id.value());
    }

    void setChoices(IntakeId id, IntakeChoices choices) {
        sql.update(
                "update intake set choices = ?::jsonb, version = version + 1 where id = ?",
                IntakeJson.choices(choices),
                id.value());
    }

    /** One import of a park at a time: others would take the places that it has planned with. */
    void requireNoneBusy(Caller caller) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 741))",
                row -> 1,
                caller.park().toString());
        if (sql.first("select 1 from intake where state in ('QUEUED', 'RUNNING', 'UNDOING')", row -> 1)
                .isPresent()) {
            throw new IntakeException(IntakeError.BUSY);
        }
    }

    /**
     * Moves an import on.
     *
     * @throws IntakeException {@link IntakeError#WRONG_STATE} when it is in none of the states it may come from
     */
    void move(IntakeId id, IntakeState to, IntakeState... from) {
        String names = Arrays.stream(from).map(IntakeState::name).collect(Collectors.joining(","));
        if (sql.update(NEXT, to.name(), id.value(), names) == 0) {
            throw new IntakeException(IntakeError.WRONG_STATE);
        }
    }

    /** Ends an import; the database plans with what it brought from then on. */
    void finish(IntakeId id, IntakeState end) {
        sql.query("select count_settled()", row -> "");
        sql.update(
                "update intake set state = ?, finished_at = ?, version = version + 1 where id = ?",
                end.name(),
                now(),
                id.value());
    }

    void wantCancel(IntakeId id) {
        int asked = sql.update(
                "update intake set cancel_wanted = true, version = version + 1"
                        + " where id = ? and state in ('QUEUED', 'RUNNING')",
                id.value());
        if (asked == 0) {
            throw new IntakeException(IntakeError.WRONG_STATE);
        }
    }

    /** Counts anew what became of the rows. */
    void count(IntakeId id) {
        sql.update(COUNT, id.value(), id.value());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static IntakeRecord record(ResultSet row) throws SQLException {
        IntakeView view = new IntakeView(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                IntakeState.valueOf(row.getString("state")),
                IntakeJson.mapping(row.getString("columns")),
                IntakeJson.choices(row.getString("choices")),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("failed"),
                row.getBoolean("cancel_wanted"),
                row.getTimestamp("uploaded_at").toInstant());
        return new IntakeRecord(
                view,
                new FileId(row.getObject("file_id", UUID.class)),
                new AccountId(row.getObject("uploaded_by", UUID.class)));
    }
}
