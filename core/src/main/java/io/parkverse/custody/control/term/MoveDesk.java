package io.parkverse.custody.control.term;

import io.parkverse.billing.boundary.Deposits;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.RefundRequest;
import io.parkverse.billing.boundary.RefundView;
import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.NewMoveOut;
import io.parkverse.custody.boundary.term.Outstanding;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.control.People;
import io.parkverse.custody.control.mail.LetterBook;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Lets companies leave when nothing is outstanding, and asks for the refund of their deposits. */
@ApplicationScoped
public class MoveDesk {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 120;
    private static final String ACCOUNT = "[0-9A-Z]{8,34}";
    private static final String EXPIRE = "expire";
    private static final String RUNNING =
            "select number from work_case where enterprise_id = ? and id <> ? and ended_at is null order by number";

    @Inject
    MoveStore store;

    @Inject
    RenewalStore renewals;

    @Inject
    LetterBook letters;

    @Inject
    Invoices invoices;

    @Inject
    Deposits deposits;

    @Inject
    Cases cases;

    @Inject
    People people;

    @Inject
    WorkingDays calendar;

    @Inject
    Sql sql;

    public MoveOut open(UUID id) {
        return store.open(id);
    }

    public Outstanding outstanding(Caller caller, Term.Seat seat) {
        Caller job = Caller.job(caller.park(), "custody.term");
        List<String> unpaid = invoices.ofEnterprise(job, seat.enterprise()).stream()
                .filter(invoice -> invoice.state().payable())
                .map(InvoiceView::number)
                .toList();
        long lying = letters.of(Set.of(seat.enterprise())).stream()
                .filter(LetterView::open)
                .count();
        List<String> running = sql.query(
                RUNNING,
                row -> row.getString(1),
                seat.enterprise().value(),
                seat.workCase().value());
        return new Outstanding(unpaid, (int) lying, running);
    }

    public MoveOut request(Caller caller, Term.Seat seat, NewMoveOut wanted) {
        NewMoveOut checked = checked(seat, wanted);
        if (store.openOf(seat.workCase()).isPresent()) {
            throw new CustodyException(CustodyError.MOVE_OPEN);
        }
        if (renewals.open().stream().anyMatch(open -> open.workCase().equals(seat.workCase()))) {
            throw new CustodyException(CustodyError.RENEWAL_OPEN);
        }
        MoveOut move = store.add(caller, seat, checked);
        people.tellKeepers(
                caller,
                "custody.desk.move-asked",
                List.of(seat.company(), move.lastDay().toString()));
        return move;
    }

    public MoveOut withdraw(MoveOut move) {
        return store.close(move.id(), MoveOut.State.WITHDRAWN);
    }

    public MoveOut complete(Caller caller, MoveOut move) {
        if (calendar.today().isBefore(move.lastDay())) {
            throw new CustodyException(CustodyError.TOO_EARLY, move.lastDay().toString());
        }
        Caller job = Caller.job(caller.park(), "custody.term");
        Term.Seat seat = new Term.Seat(
                move.workCase(),
                "",
                cases.get(job, move.workCase()).enterprise(),
                move.company(),
                "",
                move.lastDay(),
                move.lastDay());
        Outstanding outstanding = outstanding(caller, seat);
        if (!outstanding.nothing()) {
            throw new CustodyException(
                    CustodyError.OUTSTANDING,
                    outstanding.invoices().size(),
                    outstanding.letters(),
                    outstanding.cases().size());
        }
        cases.fire(caller, move.workCase(), EXPIRE, move.reason());
        invoices.ofCase(job, move.workCase()).forEach(invoice -> refund(caller, move, invoice));
        people.tellCompany(
                caller,
                seat.enterprise(),
                "custody.company.moved-out",
                List.of(move.company(), move.lastDay().toString()));
        return store.close(move.id(), MoveOut.State.DONE);
    }

    private void refund(Caller caller, MoveOut move, InvoiceView invoice) {
        Money held = deposits.refundable(caller, invoice.id(), RefundView.Kind.DEPOSIT);
        if (held.isPositive()) {
            List<String> payee = store.payee(move.id());
            deposits.request(
                    caller,
                    new RefundRequest(
                            invoice.id(), RefundView.Kind.DEPOSIT, held, payee.get(0), payee.get(1), "move out"));
        }
    }

    private NewMoveOut checked(Term.Seat seat, NewMoveOut wanted) {
        LocalDate today = calendar.today();
        if (wanted.lastDay().isBefore(today) || wanted.lastDay().isAfter(seat.until())) {
            throw new CustodyException(
                    CustodyError.DAY_INVALID, today.toString(), seat.until().toString());
        }
        String account = wanted.payeeAccount().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!account.matches(ACCOUNT)) {
            throw new CustodyException(CustodyError.ACCOUNT_INVALID);
        }
        return new NewMoveOut(
                wanted.lastDay(),
                field(wanted.reason(), LONGEST_REASON),
                field(wanted.payeeName(), LONGEST_NAME),
                account);
    }

    private static String field(String typed, int longest) {
        String value = typed.replace("\0", "").strip();
        if (value.isEmpty() || value.length() > longest) {
            throw new CustodyException(CustodyError.FIELD_INVALID, longest);
        }
        return value;
    }
}
