package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.MovementState;
import io.parkverse.billing.boundary.MovementView;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.boundary.Share;
import io.parkverse.billing.boundary.StatementView;
import io.parkverse.billing.entity.Movement;
import io.parkverse.billing.entity.Statement;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a person settles what the matching left over. Every change takes the lock of the park's bank
 * account first, as the import does, so that the two never work on one movement at a time.
 */
@ApplicationScoped
public class Desk {

    @Inject
    EntityManager entityManager;

    @Inject
    BankAccounts accounts;

    @Inject
    Allocations allocations;

    @Inject
    InvoiceBook book;

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    public Movement movement(MovementId id) {
        Movement movement = entityManager.find(Movement.class, id.value());
        if (movement == null) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        return movement;
    }

    /** As {@link #movement}, under the lock. */
    public Movement movementLocked(MovementId id) {
        accounts.lock();
        return movement(id);
    }

    public Page<MovementView> movements(Set<MovementState> states, PageRequest page) {
        List<MovementView> items = entityManager
                .createQuery(
                        "select m from Movement m where m.state in :states order by m.bookedOn desc, m.payerName",
                        Movement.class)
                .setParameter("states", states)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(Movement::view)
                .toList();
        long total = entityManager
                .createQuery("select count(m) from Movement m where m.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
        return new Page<>(items, total);
    }

    public Page<StatementView> statements(PageRequest page) {
        List<StatementView> items = entityManager
                .createQuery("select s from Statement s order by s.importedAt desc", Statement.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(Statement::view)
                .toList();
        long total = entityManager
                .createQuery("select count(s) from Statement s", Long.class)
                .getSingleResult();
        return new Page<>(items, total);
    }

    public void assign(Movement movement, List<Share> shares) {
        requireOpen(movement);
        if (!movement.incoming()) {
            throw new BillingException(BillingError.MOVEMENT_OUTGOING);
        }
        if (shares.isEmpty()) {
            throw new BillingException(BillingError.LINES_MISSING);
        }
        requireWithin(movement.rest(), shares);
        for (Share share : shares) {
            allocations.allocate(movement, book.visibleLocked(share.invoice()), share.amount());
        }
    }

    private static void requireWithin(Money rest, List<Share> shares) {
        BigInteger sum = BigInteger.ZERO;
        for (Share share : shares) {
            if (!share.amount().currency().equals(rest.currency())) {
                throw new BillingException(BillingError.CURRENCIES_MIXED);
            }
            sum = sum.add(BigInteger.valueOf(share.amount().minor()));
        }
        if (sum.compareTo(BigInteger.valueOf(rest.minor())) > 0) {
            throw new BillingException(BillingError.SHARES_EXCEED_MOVEMENT, rest.decimal());
        }
    }

    /** Takes the movement out of what waits: incoming money is owed back, outgoing money gave it back. */
    public void markNotOurs(Movement movement, String reason) {
        if (movement.state() != MovementState.UNMATCHED) {
            throw new BillingException(BillingError.MOVEMENT_SETTLED);
        }
        Transfer leg = movement.incoming()
                ? new Transfer(AccountCode.UNALLOCATED_RECEIPTS, AccountCode.REFUNDS_PAYABLE, movement.rest())
                : new Transfer(AccountCode.REFUNDS_PAYABLE, AccountCode.UNALLOCATED_RECEIPTS, movement.rest());
        UUID journal = ledger.post(PostingReason.NOT_OURS, Subject.of(movement.id()), List.of(leg));
        movement.markNotOurs(reason, journal);
        entityManager.flush();
        note("mark-not-ours", movement, MovementState.UNMATCHED);
    }

    /** Takes back what was decided on a movement, so that it waits again. */
    public void undo(Movement movement) {
        MovementState before = movement.state();
        switch (before) {
            case NOT_OURS -> {
                ledger.reverse(movement.markJournal().orElseThrow(), PostingReason.NOT_OURS_UNDONE);
                movement.unmark();
            }
            case MATCHED, PART_MATCHED -> undoMatch(movement);
            case UNMATCHED -> throw new BillingException(BillingError.MOVEMENT_UNTOUCHED);
        }
        entityManager.flush();
        note("undo", movement, before);
    }

    private void note(String action, Movement movement, MovementState before) {
        trail.note(
                action,
                Subject.of(movement.id()),
                Map.of("state", before.name()),
                Map.of("state", movement.state().name(), "amount", Trail.text(movement.amount())));
    }

    private void undoMatch(Movement movement) {
        if (!movement.incoming()) {
            throw new BillingException(BillingError.MOVEMENT_OUTGOING);
        }
        allocations.undo(movement);
    }

    private static void requireOpen(Movement movement) {
        if (movement.rest().isZero()) {
            throw new BillingException(BillingError.MOVEMENT_SETTLED);
        }
    }
}
