package io.parkverse.billing.control;

import io.parkverse.billing.boundary.Candidate;
import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.MovementState;
import io.parkverse.billing.control.statement.StatementEntry;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.Movement;
import io.parkverse.billing.entity.Refund;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds what movements pay. By itself it acts on two signs only: the remittance code of exactly one
 * payable invoice in the text (any amount, so partly and too much as well; several codes when the
 * amount is exactly their sum), or the exact outstanding amount from the very name the invoice is
 * made out to, when there is one such invoice and one such movement. Everything else is for a person.
 */
@ApplicationScoped
public class Matching {

    private static final String PAIRS = """
            select m.id as movement, i.id as invoice from movement m join invoice i
                on i.state in ('OPEN', 'PART_PAID') and i.billed_key <> '' and i.billed_key = m.payer_key
                and i.currency = m.currency and i.fee + i.deposit - i.fee_paid - i.deposit_paid = m.amount
            where m.statement_id = ? and m.state = 'UNMATCHED' and m.amount > 0
            """;
    private static final int MAX_CANDIDATES = 20;

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Allocations allocations;

    @Inject
    Refunds refunds;

    /** Matches what a statement added; returns how many movements are explained now. */
    public int match(UUID statement, Map<MovementId, StatementEntry> added) {
        Map<MovementId, Set<String>> codes = new LinkedHashMap<>();
        added.forEach((id, entry) -> {
            Set<String> found = RemittanceCode.in(entry.text());
            if (!found.isEmpty()) {
                codes.put(id, found);
            }
        });
        int matched = 0;
        for (Map.Entry<MovementId, Set<String>> movement : codes.entrySet()) {
            matched += byCode(movement.getKey(), movement.getValue()) ? 1 : 0;
        }
        return matched + byAmountAndName(statement);
    }

    private boolean byCode(MovementId id, Set<String> codes) {
        Movement movement = entityManager.find(Movement.class, id.value());
        return movement.incoming() ? payByCode(movement, codes) : refundByCode(movement, codes);
    }

    private boolean payByCode(Movement movement, Set<String> codes) {
        List<Invoice> named = withCodes(codes, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(invoice -> invoice.state().payable())
                .filter(invoice ->
                        invoice.currency().equals(movement.amount().currency().getCurrencyCode()))
                .toList();
        long sum = named.stream()
                .mapToLong(invoice -> invoice.outstanding().minor())
                .sum();
        if (named.size() == 1) {
            allocations.allocate(movement, named.get(0), movement.rest());
            return true;
        }
        if (named.isEmpty() || sum != movement.rest().minor()) {
            return false;
        }
        named.forEach(invoice -> allocations.allocate(movement, invoice, invoice.outstanding()));
        return true;
    }

    private boolean refundByCode(Movement movement, Set<String> codes) {
        List<Refund> named = refunds.withCodes(codes).stream()
                .filter(refund -> refund.amount().equals(movement.amount().negated()))
                .filter(refunds::awaitsTransfer)
                .toList();
        if (named.size() != 1) {
            return false;
        }
        refunds.settle(named.get(0), movement);
        return true;
    }

    private int byAmountAndName(UUID statement) {
        List<UUID[]> pairs = sql.query(
                PAIRS,
                row -> new UUID[] {row.getObject("movement", UUID.class), row.getObject("invoice", UUID.class)},
                statement);
        Map<UUID, Long> movements =
                pairs.stream().collect(Collectors.groupingBy(pair -> pair[0], Collectors.counting()));
        Map<UUID, Long> invoices =
                pairs.stream().collect(Collectors.groupingBy(pair -> pair[1], Collectors.counting()));
        int matched = 0;
        for (UUID[] pair : pairs) {
            if (movements.get(pair[0]) == 1 && invoices.get(pair[1]) == 1) {
                Movement movement = entityManager.find(Movement.class, pair[0]);
                allocations.allocate(movement, locked(pair[1]), movement.rest());
                matched++;
            }
        }
        return matched;
    }

    private Invoice locked(UUID invoice) {
        return entityManager.find(Invoice.class, invoice, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Invoice> withCodes(Set<String> codes, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select i from Invoice i where i.remittanceCode in :codes order by i.number", Invoice.class)
                .setParameter("codes", codes)
                .setLockMode(lock)
                .getResultList();
    }

    /** Invoices that an incoming movement may pay, the likeliest first. */
    public List<Candidate> candidates(Movement movement) {
        if (!movement.incoming() || movement.state() == MovementState.MATCHED) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Set<String> codes = RemittanceCode.in(movement.text());
        for (Candidate.Sign sign : Candidate.Sign.values()) {
            signed(sign, movement, codes).stream()
                    .filter(invoice -> seen.add(invoice.id().value()))
                    .map(invoice -> new Candidate(InvoiceBook.view(invoice), sign))
                    .forEach(candidates::add);
        }
        return candidates.stream().limit(MAX_CANDIDATES).toList();
    }

    private List<Invoice> signed(Candidate.Sign sign, Movement movement, Set<String> codes) {
        return switch (sign) {
            case CODE -> codes.isEmpty() ? List.of() : withCodes(codes, LockModeType.NONE);
            case NAME ->
                movement.payerKey().isEmpty() ? List.of() : payable("i.billedKey = :value", movement.payerKey());
            case AMOUNT ->
                payable(
                        "i.fee + i.deposit - i.feePaid - i.depositPaid = :value",
                        movement.rest().minor());
        };
    }

    private List<Invoice> payable(String condition, Object value) {
        return entityManager
                .createQuery(
                        "select i from Invoice i where i.state in (io.parkverse.billing.boundary.InvoiceState.OPEN,"
                                + " io.parkverse.billing.boundary.InvoiceState.PART_PAID) and " + condition
                                + " order by i.issuedOn",
                        Invoice.class)
                .setParameter("value", value)
                .setMaxResults(MAX_CANDIDATES)
                .getResultList();
    }
}
