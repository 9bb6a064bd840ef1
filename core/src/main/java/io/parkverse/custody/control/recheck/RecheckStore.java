package io.parkverse.custody.control.recheck;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.recheck.CheckAnswer;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.RecheckDetails;
import io.parkverse.custody.boundary.recheck.RecheckFile;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.BuildingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the re-checks of the park. */
@ApplicationScoped
public class RecheckStore {

    private static final String CHECKS = "select r.*, b.name_zh as place from custody_recheck r"
            + " join building b on b.tenant_id = r.tenant_id and b.id = r.building_id";
    private static final String IN_ORDER =
            " order by (r.result <> 'OPEN'), case when r.result = 'OPEN' then r.due_on end, r.done_at desc, r.id";

    @Inject
    Sql sql;

    @Inject
    WorkingDays calendar;

    public List<Recheck> list() {
        LocalDate today = calendar.today();
        return sql.query(CHECKS + IN_ORDER, row -> check(row, today));
    }

    public RecheckDetails details(UUID id) {
        LocalDate today = calendar.today();
        Recheck check = one(id, "");
        List<Recheck> earlier = sql.query(
                CHECKS + " where r.building_id = ? and r.result <> 'OPEN' and r.id <> ?" + IN_ORDER,
                row -> check(row, today),
                check.building().value(),
                id);
        return new RecheckDetails(check, answers(id), files(id), earlier);
    }

    /** A check that is yet to be done, locked until the transaction ends. */
    Recheck open(UUID id) {
        Recheck check = one(id, " for update of r");
        if (!check.open()) {
            throw new CustodyException(CustodyError.CHECK_CLOSED);
        }
        return check;
    }

    /** Open checks whose due day is at most {@link Recheck#DUE_DAYS} away. */
    List<Told> due() {
        LocalDate today = calendar.today();
        return sql.query(
                CHECKS + " where r.result = 'OPEN' and r.due_on <= ? order by r.due_on for update of r",
                row -> new Told(check(row, today), row.getInt("told")),
                today.plusDays(Recheck.DUE_DAYS));
    }

    /** Buildings that have no open check. */
    List<BuildingId> unplanned() {
        return sql.query(
                "select b.id from building b where not exists (select 1 from custody_recheck r"
                        + " where r.building_id = b.id and r.result = 'OPEN')",
                row -> new BuildingId(row.getObject(1, UUID.class)));
    }

    FileId file(UUID check, UUID file) {
        return sql.first(
                        "select file_id from custody_recheck_file where recheck_id = ? and id = ?",
                        row -> new FileId(row.getObject(1, UUID.class)),
                        check,
                        file)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    List<RecheckFile> files(UUID check) {
        return sql.query(
                "select f.id, s.name, f.added_at from custody_recheck_file f"
                        + " join stored_file s on s.tenant_id = f.tenant_id and s.id = f.file_id"
                        + " where f.recheck_id = ? order by f.added_at, f.id",
                row -> new RecheckFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("added_at").toInstant()),
                check);
    }

    private List<CheckAnswer> answers(UUID check) {
        return sql.query(
                "select item, sound, reason from custody_recheck_item where recheck_id = ? order by id",
                row -> new CheckAnswer(
                        CheckItem.valueOf(row.getString("item")), row.getBoolean("sound"), row.getString("reason")),
                check);
    }

    private Recheck one(UUID id, String locking) {
        LocalDate today = calendar.today();
        return sql.first(CHECKS + " where r.id = ?" + locking, row -> check(row, today), id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private static Recheck check(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        Recheck.Result result = Recheck.Result.valueOf(row.getString("result"));
        Timestamp done = row.getTimestamp("done_at");
        return new Recheck(
                row.getObject("id", UUID.class),
                new BuildingId(row.getObject("building_id", UUID.class)),
                row.getString("place"),
                dueOn,
                Recheck.Standing.on(today, dueOn, result),
                result,
                row.getString("note"),
                done == null ? Instant.EPOCH : done.toInstant());
    }

    /** A check and the last reminder of it. */
    record Told(Recheck check, int stage) {}
}
