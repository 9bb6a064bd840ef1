package io.parkverse.custody.control.term;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.InvoiceId;
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

/** Keeps renewals. */
@ApplicationScoped
public class RenewalStore {

    private static final String INSERT = "insert into custody_renewal (tenant_id, id, version, case_id, enterprise_id,"
            + " company, months, old_until, new_until, invoice_id, state, requested_at)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)";
    private static final String RENEWALS = "select * from custody_renewal";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The newest first. */
    List<Renewal> all() {
        return sql.query(RENEWALS + " order by id desc", RenewalStore::renewal);
    }

    List<Renewal> open() {
        return sql.query(RENEWALS + " where state = 'OPEN' order by id for update", RenewalStore::renewal);
    }

    /** The open renewal that an invoice is for, locked. */
    Optional<Renewal> openOf(InvoiceId invoice) {
        return sql.first(
                RENEWALS + " where invoice_id = ? and state = 'OPEN' for update",
                RenewalStore::renewal,
                invoice.value());
    }

    /** A renewal that is open, locked. */
    Renewal open(UUID id) {
        Renewal renewal = get(id);
        if (renewal.state() != Renewal.State.OPEN) {
            throw new CustodyException(CustodyError.RENEWAL_CLOSED);
        }
        return renewal;
    }

    Renewal get(UUID id) {
        return sql.first(RENEWALS + " where id = ? for update", RenewalStore::renewal, id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    Renewal add(Caller caller, Term.Seat seat, int months, InvoiceId invoice) {
        UUID id = UuidV7.next();
        sql.update(
                INSERT,
                caller.park().value(),
                id,
                seat.workCase().value(),
                seat.enterprise().value(),
                seat.company(),
                months,
                seat.until(),
                seat.until().plusMonths(months),
                invoice.value(),
                Timestamp.from(clock.instant()));
        return get(id);
    }

    Renewal close(UUID id, Renewal.State state) {
        sql.update(
                "update custody_renewal set state = ?, closed_at = ?, version = version + 1 where id = ?",
                state.name(),
                Timestamp.from(clock.instant()),
                id);
        return get(id);
    }

    private static Renewal renewal(ResultSet row) throws SQLException {
        return new Renewal(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("company"),
                row.getInt("months"),
                row.getObject("old_until", LocalDate.class),
                row.getObject("new_until", LocalDate.class),
                new InvoiceId(row.getObject("invoice_id", UUID.class)),
                Renewal.State.valueOf(row.getString("state")));
    }
}
