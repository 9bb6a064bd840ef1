package io.parkverse.custody.control.roster;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.roster.AddressPaper;
import io.parkverse.custody.boundary.roster.NewPaper;
import io.parkverse.custody.boundary.roster.PaperKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps the papers of addresses. */
@ApplicationScoped
public class AddressPaperStore {

    private static final int LONGEST_NUMBER = 60;
    private static final String INSERT = "insert into custody_paper (tenant_id, id, version, unit_id, kind, number,"
            + " issued_on, valid_until, file_id, added_at) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    /** Refuses what cannot be filed, before its file is stored. */
    public void require(NewPaper paper) {
        if (paper.number().strip().length() > LONGEST_NUMBER) {
            throw new CustodyException(CustodyError.FIELD_INVALID, LONGEST_NUMBER);
        }
        if (paper.validUntil().isBefore(paper.issuedOn())) {
            throw new CustodyException(CustodyError.DATES_INVALID);
        }
        boolean known = sql.first(
                        "select 1 from address_unit where id = ?",
                        row -> true,
                        paper.unit().value())
                .isPresent();
        if (!known) {
            throw new CustodyException(CustodyError.UNKNOWN_UNIT);
        }
    }

    public AddressPaper add(Caller caller, NewPaper paper, FileId file) {
        UUID id = UuidV7.next();
        sql.update(
                INSERT,
                caller.park().value(),
                id,
                paper.unit().value(),
                paper.kind().name(),
                paper.number().strip(),
                paper.issuedOn(),
                paper.validUntil(),
                file.value(),
                now());
        return list().stream().filter(kept -> kept.id().equals(id)).findFirst().orElseThrow();
    }

    public List<AddressPaper> list() {
        LocalDate today = calendar.today();
        return sql.query(
                "select p.id, p.unit_id, b.name_zh || ' ' || u.code as place, p.kind, p.number, p.issued_on, p.valid_until,"
                        + " p.added_at from custody_paper p"
                        + " join address_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " where p.removed_at is null order by p.valid_until, p.id",
                row -> paper(row, today));
    }

    public void remove(UUID id) {
        changed(sql.update(
                "update custody_paper set removed_at = ?, version = version + 1 where id = ? and removed_at is null",
                now(),
                id));
    }

    public void restore(UUID id) {
        changed(sql.update(
                "update custody_paper set removed_at = null, version = version + 1 where id = ? and removed_at is not null",
                id));
    }

    public FileId file(UUID id) {
        return sql.first(
                        "select file_id from custody_paper where id = ?",
                        row -> new FileId(row.getObject(1, UUID.class)),
                        id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
    }

    private static AddressPaper paper(ResultSet row, LocalDate today) throws SQLException {
        LocalDate lastDay = row.getObject("valid_until", LocalDate.class);
        return new AddressPaper(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("place"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                lastDay,
                AddressPaper.Validity.on(today, lastDay),
                row.getTimestamp("added_at").toInstant());
    }
}
