package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.boundary.RefundId;
import io.parkverse.billing.boundary.RefundRequest;
import io.parkverse.billing.boundary.RefundView;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.Movement;
import io.parkverse.billing.entity.Refund;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Sends deposits and surplus back, free of interest. Asking for a deposit moves it from DEPOSITS_HELD
 * to REFUNDS_PAYABLE (a surplus is there already). The transfer is made by hand at the bank; recording
 * it, by a person or by the statement that shows it, moves REFUNDS_PAYABLE against UNALLOCATED, which
 * the outgoing entry of the statement clears against BANK.
 */
@ApplicationScoped
public class Refunds {

    private static final Map<String, String> REQUESTED = Map.of("state", RefundView.State.REQUESTED.name());

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    /** What is held of an invoice and not asked back. The invoice is locked by the caller. */
    public Money refundable(Invoice invoice, RefundView.Kind kind) {
        long claimed = sql.first(
                        "select coalesce(sum(amount), 0) from refund where invoice_id = ? and kind = ? and state <> 'CANCELLED'",
                        row -> row.getLong(1),
                        invoice.id().value(),
                        kind.name())
                .orElse(0L);
        Money held = kind == RefundView.Kind.DEPOSIT ? invoice.depositPaid() : invoice.surplus();
        return held.minus(Money.of(claimed, invoice.currency()));
    }

    public Refund request(Invoice invoice, RefundRequest request) {
        if (!request.amount().currency().getCurrencyCode().equals(invoice.currency())) {
            throw new BillingException(BillingError.CURRENCIES_MIXED);
        }
        Money refundable = refundable(invoice, request.kind());
        if (request.amount().compareTo(refundable) > 0) {
            throw new BillingException(BillingError.REFUND_EXCEEDS_HELD, refundable.decimal());
        }
        String account = BankAccounts.accountNumber(request.payeeAccount());
        Refund refund = new Refund(request, account, RemittanceCode.random().value(), clock.instant());
        entityManager.persist(refund);
        if (request.kind() == RefundView.Kind.DEPOSIT) {
            refund.postedBy(post(
                    refund, PostingReason.REFUND_REQUESTED, AccountCode.DEPOSITS_HELD, AccountCode.REFUNDS_PAYABLE));
        }
        entityManager.flush();
        note("request-refund", refund, Map.of());
        return refund;
    }

    public void cancel(Refund refund) {
        requireRequested(refund);
        refund.journal().ifPresent(journal -> ledger.reverse(journal, PostingReason.REFUND_CANCELLED));
        refund.cancel();
        entityManager.flush();
        note("cancel-refund", refund, REQUESTED);
    }

    /** Records the transfer before or without the statement. */
    public void pay(Refund refund, LocalDate day) {
        requireRequested(refund);
        refund.pay(
                day,
                post(refund, PostingReason.REFUND_PAID, AccountCode.REFUNDS_PAYABLE, AccountCode.UNALLOCATED_RECEIPTS));
        if (refund.kind() == RefundView.Kind.SURPLUS) {
            Invoice invoice =
                    entityManager.find(Invoice.class, refund.invoice().value(), LockModeType.PESSIMISTIC_WRITE);
            invoice.returnSurplus(refund.amount().minor());
        }
        entityManager.flush();
        note("pay-refund", refund, REQUESTED);
    }

    private void note(String action, Refund refund, Map<String, String> before) {
        trail.note(
                action,
                Subject.of(refund.id()),
                before,
                Map.of("state", refund.state().name(), "amount", Trail.text(refund.amount())));
    }

    /** Ties the outgoing entry of a statement to a refund, and records the transfer if nobody had. */
    public void settle(Refund refund, Movement movement) {
        boolean same = !movement.incoming() && movement.amount().negated().equals(refund.amount());
        if (!same || movement.rest().isZero()) {
            throw new BillingException(BillingError.REFUND_DIFFERS);
        }
        if (!awaitsTransfer(refund)) {
            throw new BillingException(BillingError.REFUND_SETTLED);
        }
        if (refund.state() == RefundView.State.REQUESTED) {
            pay(refund, movement.bookedOn());
        }
        refund.seenIn(movement.id());
        movement.allocate(refund.amount().minor());
        entityManager.flush();
    }

    /** Whether the statement has still to show the transfer. */
    public boolean awaitsTransfer(Refund refund) {
        return refund.state() != RefundView.State.CANCELLED && !refund.seen();
    }

    public List<Refund> withCodes(Set<String> codes) {
        return entityManager
                .createQuery("select r from Refund r where r.code in :codes", Refund.class)
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<Refund> ofInvoice(InvoiceId invoice) {
        return entityManager
                .createQuery("select r from Refund r where r.invoice = :id order by r.requestedAt", Refund.class)
                .setParameter("id", invoice.value())
                .getResultList();
    }

    public List<Refund> inState(RefundView.State state) {
        return entityManager
                .createQuery("select r from Refund r where r.state = :state order by r.requestedAt", Refund.class)
                .setParameter("state", state)
                .setMaxResults(500)
                .getResultList();
    }

    public Refund locked(RefundId id) {
        Refund refund = entityManager.find(Refund.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (refund == null) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        return refund;
    }

    private static void requireRequested(Refund refund) {
        if (refund.state() != RefundView.State.REQUESTED) {
            throw new BillingException(BillingError.REFUND_SETTLED);
        }
    }

    private UUID post(Refund refund, PostingReason reason, AccountCode debit, AccountCode credit) {
        return ledger.post(reason, Subject.of(refund.id()), List.of(new Transfer(debit, credit, refund.amount())));
    }
}
