package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.InvoicePaid;
import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.entity.Allocation;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.Movement;
import io.parkverse.billing.entity.Parts;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets money pay invoices. A share goes to fees first, then to the deposit, and what is left is owed
 * back. Callers hold the lock of the park's bank account or of the invoice, so that shares of one
 * invoice are made one after another.
 */
@ApplicationScoped
public class Allocations {

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    @Inject
    Event<InvoicePaid> paid;

    /** Pays a share of a movement into an invoice. */
    public void allocate(Movement movement, Invoice invoice, Money share) {
        if (invoice.state() == InvoiceState.CANCELLED) {
            throw new BillingException(BillingError.INVOICE_NOT_OPEN);
        }
        if (!share.currency().getCurrencyCode().equals(invoice.currency())) {
            throw new BillingException(BillingError.CURRENCIES_MIXED);
        }
        movement.allocate(share.minor());
        receive(Optional.of(movement.id()), invoice, share.minor());
    }

    /** Waives what is left of a nearly paid invoice, when it is less than one major unit. */
    public void waiveRemainder(Invoice invoice) {
        Money rest = invoice.outstanding();
        if (invoice.state() != InvoiceState.PART_PAID) {
            throw new BillingException(BillingError.INVOICE_NOT_OPEN);
        }
        if (rest.decimal().compareTo(BigDecimal.ONE) >= 0) {
            throw new BillingException(BillingError.REMAINDER_TOO_LARGE);
        }
        receive(Optional.empty(), invoice, rest.minor());
    }

    private void receive(Optional<MovementId> movement, Invoice invoice, long minor) {
        InvoiceState before = invoice.state();
        Parts parts = invoice.receive(minor);
        UUID journal = post(movement, invoice, parts);
        entityManager.persist(new Allocation(movement, invoice.id(), parts, journal, clock.instant()));
        entityManager.flush();
        note(movement.isPresent() ? "pay" : "waive", invoice, before);
        if (!before.settled() && invoice.state().settled()) {
            paid.fire(new InvoicePaid(access.caller(), invoice.id(), invoice.caseId()));
        }
    }

    private void note(String action, Invoice invoice, InvoiceState before) {
        trail.note(
                action,
                Subject.of(invoice.id()),
                Map.of("state", before.name()),
                Map.of("state", invoice.state().name(), "paid", Trail.text(invoice.paid())));
    }

    private UUID post(Optional<MovementId> movement, Invoice invoice, Parts parts) {
        AccountCode source = movement.isPresent() ? AccountCode.UNALLOCATED_RECEIPTS : AccountCode.ROUNDING;
        String currency = invoice.currency();
        List<Transfer> legs = new Transfer.Legs()
                .add(source, AccountCode.RECEIVABLES, Money.of(parts.fee(), currency))
                .add(source, AccountCode.DEPOSITS_HELD, Money.of(parts.deposit(), currency))
                .add(source, AccountCode.REFUNDS_PAYABLE, Money.of(parts.surplus(), currency))
                .list();
        PostingReason reason = movement.isPresent() ? PostingReason.ALLOCATED : PostingReason.REMAINDER_WAIVED;
        return ledger.post(reason, Subject.of(invoice.id()), legs);
    }

    /** Takes every live share of a movement back. */
    public void undo(Movement movement) {
        for (Allocation share : liveOf("movement", movement.id().value())) {
            Invoice invoice =
                    entityManager.find(Invoice.class, share.invoice().value(), LockModeType.PESSIMISTIC_WRITE);
            movement.allocate(-share.parts().total());
            undo(share, invoice);
        }
        entityManager.flush();
    }

    /**
     * Reverses the share and all later shares of its invoice, and books the later ones again, so that
     * they divide as if the share had never been.
     */
    private void undo(Allocation share, Invoice invoice) {
        if (refunded(invoice.id())) {
            throw new BillingException(BillingError.INVOICE_HAS_REFUNDS);
        }
        InvoiceState before = invoice.state();
        List<Allocation> later = liveOf("invoice", invoice.id().value()).stream()
                .filter(other -> other.id().compareTo(share.id()) > 0)
                .toList();
        for (Allocation other : later) {
            takeBack(other, invoice);
        }
        takeBack(share, invoice);
        share.undo(clock.instant());
        for (Allocation other : later) {
            Parts parts = invoice.receive(other.parts().total());
            other.book(parts, post(other.movement(), invoice, parts));
        }
        note("undo-payment", invoice, before);
    }

    private void takeBack(Allocation share, Invoice invoice) {
        ledger.reverse(share.journal(), PostingReason.ALLOCATION_UNDONE);
        invoice.giveBack(share.parts());
    }

    private boolean refunded(InvoiceId invoice) {
        return sql.first(
                        "select 1 from refund where invoice_id = ? and state <> 'CANCELLED'", row -> 1, invoice.value())
                .isPresent();
    }

    private List<Allocation> liveOf(String attribute, UUID id) {
        return entityManager
                .createQuery(
                        "select a from Allocation a where a." + attribute
                                + " = :id and a.undoneAt is null order by a.id",
                        Allocation.class)
                .setParameter("id", id)
                .getResultList();
    }
}
