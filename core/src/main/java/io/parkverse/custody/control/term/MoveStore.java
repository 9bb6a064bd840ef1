package io.parkverse.custody.control.term;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.NewMoveOut;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
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
import java.util.Optional;
import java.util.UUID;

/** Keeps notices of moves out. */
@ApplicationScoped
public class MoveStore {

    private static final String INSERT = "insert into custody_move_out (tenant_id, id, version, case_id,"
            + " enterprise_id, company, last_day, reason, payee_name, payee_account, state, requested_at)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)";
    private static final String MOVES = "select * from custody_move_out";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The newest first. */
    List<MoveOut> all() {
        return sql.query(MOVES + " order by id desc", MoveStore::move);
    }

    List<MoveOut> open() {
        return sql.query(MOVES + " where state = 'OPEN' order by id for update", MoveStore::move);
    }

    Optional<MoveOut> openOf(CaseId id) {
        return sql.first(MOVES + " where case_id = ? and state = 'OPEN' for update", MoveStore::move, id.value());
    }

    /** A notice that is open, locked. */
    MoveOut open(UUID id) {
        MoveOut move = get(id);
        if (move.state() != MoveOut.State.OPEN) {
            throw new CustodyException(CustodyError.MOVE_CLOSED);
        }
        return move;
    }

    MoveOut get(UUID id) {
        return sql.first(MOVES + " where id = ? for update", MoveStore::move, id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    /** Where the deposit goes: name and account. */
    List<String> payee(UUID id) {
        return sql.first(
                        "select payee_name, payee_account from custody_move_out where id = ?",
                        row -> List.of(row.getString(1), row.getString(2)),
                        id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    MoveOut add(Caller caller, Term.Seat seat, NewMoveOut wanted) {
        UUID id = UuidV7.next();
        sql.update(
                INSERT,
                caller.park().value(),
                id,
                seat.workCase().value(),
                seat.enterprise().value(),
                seat.company(),
                wanted.lastDay(),
                wanted.reason(),
                wanted.payeeName(),
                wanted.payeeAccount(),
                Timestamp.from(clock.instant()));
        return get(id);
    }

    MoveOut close(UUID id, MoveOut.State state) {
        sql.update(
                "update custody_move_out set state = ?, closed_at = ?, version = version + 1 where id = ?",
                state.name(),
                Timestamp.from(clock.instant()),
                id);
        return get(id);
    }

    private static MoveOut move(ResultSet row) throws SQLException {
        return new MoveOut(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("company"),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                MoveOut.State.valueOf(row.getString("state")));
    }
}
