package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.RefundId;
import io.parkverse.billing.boundary.RefundRequest;
import io.parkverse.billing.boundary.RefundView;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that goes back to an enterprise. Life: REQUESTED, then PAID when a person recorded the
 * transfer or the statement shows it, or CANCELLED.
 */
@Entity
@Table(name = "refund")
public class Refund extends ParkRecord {

    @Column(name = "invoice_id", nullable = false, updatable = false)
    private UUID invoice;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private RefundView.Kind kind;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Column(name = "currency", nullable = false, updatable = false)
    private String currency;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "payee_name", nullable = false, updatable = false)
    private String payeeName;

    @Column(name = "payee_account", nullable = false, updatable = false)
    private String payeeAccount;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RefundView.State state;

    @Column(name = "journal")
    private UUID journal;

    @Column(name = "paid_journal")
    private UUID paidJournal;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "movement_id")
    private UUID movement;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    /** For JPA. */
    protected Refund() {}

    public Refund(RefundRequest request, String payeeAccount, String code, Instant at) {
        super(RefundId.next().value());
        this.invoice = request.invoice().value();
        this.kind = request.kind();
        this.amount = request.amount().minor();
        this.currency = request.amount().currency().getCurrencyCode();
        this.code = code;
        this.payeeName = request.payeeName();
        this.payeeAccount = payeeAccount;
        this.reason = request.reason();
        this.state = RefundView.State.REQUESTED;
        this.requestedAt = at;
    }

    public void postedBy(UUID newJournal) {
        journal = newJournal;
    }

    public Optional<UUID> journal() {
        return Optional.ofNullable(journal);
    }

    public void pay(LocalDate day, UUID newJournal) {
        state = RefundView.State.PAID;
        paidOn = day;
        paidJournal = newJournal;
    }

    /** Notes which entry of the statement carried the transfer. */
    public void seenIn(MovementId newMovement) {
        movement = newMovement.value();
    }

    public boolean seen() {
        return movement != null;
    }

    public void cancel() {
        state = RefundView.State.CANCELLED;
    }

    public RefundId id() {
        return new RefundId(key());
    }

    public InvoiceId invoice() {
        return new InvoiceId(invoice);
    }

    public RefundView.Kind kind() {
        return kind;
    }

    public RefundView.State state() {
        return state;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public RefundView view() {
        return new RefundView(
                id(), invoice(), kind, amount(), code, payeeName, payeeAccount, reason, state, requestedAt);
    }
}
