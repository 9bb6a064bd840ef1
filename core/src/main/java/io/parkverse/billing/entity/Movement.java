package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.MovementState;
import io.parkverse.billing.boundary.MovementView;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A booked entry of the bank account, as imported (rows are inserted by the import in plain SQL).
 * What the bank said never changes; {@code allocated} is how much of it is explained.
 */
@Entity
@Table(name = "movement")
public class Movement extends ParkRecord {

    @Column(name = "booked_on", nullable = false, updatable = false)
    private LocalDate bookedOn;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Column(name = "currency", nullable = false, updatable = false)
    private String currency;

    @Column(name = "payer_name", nullable = false, updatable = false)
    private String payerName;

    @Column(name = "payer_key", nullable = false, updatable = false)
    private String payerKey;

    @Column(name = "payer_account", nullable = false, updatable = false)
    private String payerAccount;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MovementState state;

    @Column(name = "allocated", nullable = false)
    private long allocated;

    @Column(name = "not_ours_reason", nullable = false)
    private String notOursReason;

    @Column(name = "mark_journal")
    private UUID markJournal;

    /** For JPA. */
    protected Movement() {}

    /** Explains a part of the amount (positive), or takes an explanation back (negative). */
    public void allocate(long minor) {
        allocated = Math.addExact(allocated, minor);
        if (allocated < 0 || allocated > Math.abs(amount)) {
            throw new IllegalArgumentException("allocated beyond the movement: " + allocated);
        }
        if (allocated == 0) {
            state = MovementState.UNMATCHED;
        } else {
            state = allocated == Math.abs(amount) ? MovementState.MATCHED : MovementState.PART_MATCHED;
        }
    }

    public void markNotOurs(String reason, UUID journal) {
        state = MovementState.NOT_OURS;
        notOursReason = reason;
        markJournal = journal;
    }

    public void unmark() {
        state = MovementState.UNMATCHED;
        notOursReason = "";
        markJournal = null;
    }

    public Optional<UUID> markJournal() {
        return Optional.ofNullable(markJournal);
    }

    public MovementId id() {
        return new MovementId(key());
    }

    public MovementState state() {
        return state;
    }

    public boolean incoming() {
        return amount > 0;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What is not explained yet; never negative. */
    public Money rest() {
        return Money.of(state == MovementState.NOT_OURS ? 0 : Math.abs(amount) - allocated, currency);
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String payerKey() {
        return payerKey;
    }

    public String text() {
        return text;
    }

    public MovementView view() {
        return new MovementView(
                id(), bookedOn, amount(), rest(), payerName, payerAccount, text, reference, state, notOursReason);
    }
}
