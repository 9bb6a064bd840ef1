package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.MovementId;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What paid an invoice: a share of a movement, or a remainder that the park waived. Ids are ordered
 * by time, and the shares of an invoice divide in that order into fee, deposit and surplus.
 */
@Entity
@Table(name = "allocation")
public class Allocation extends ParkRecord {

    @Column(name = "movement_id", updatable = false)
    private UUID movement;

    @Column(name = "invoice_id", nullable = false, updatable = false)
    private UUID invoice;

    @Column(name = "fee", nullable = false)
    private long fee;

    @Column(name = "deposit", nullable = false)
    private long deposit;

    @Column(name = "surplus", nullable = false)
    private long surplus;

    @Column(name = "journal", nullable = false)
    private UUID journal;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** For JPA. */
    protected Allocation() {}

    public Allocation(Optional<MovementId> movement, InvoiceId invoice, Parts parts, UUID journal, Instant at) {
        super(UuidV7.next());
        this.movement = movement.map(MovementId::value).orElse(null);
        this.invoice = invoice.value();
        this.madeAt = at;
        book(parts, journal);
    }

    /** Takes over how the share divides now and which journal posted it. */
    public final void book(Parts parts, UUID journal) {
        this.fee = parts.fee();
        this.deposit = parts.deposit();
        this.surplus = parts.surplus();
        this.journal = journal;
    }

    public void undo(Instant at) {
        undoneAt = at;
    }

    public UUID id() {
        return key();
    }

    public Optional<MovementId> movement() {
        return Optional.ofNullable(movement).map(MovementId::new);
    }

    public InvoiceId invoice() {
        return new InvoiceId(invoice);
    }

    public Parts parts() {
        return new Parts(fee, deposit, surplus);
    }

    public UUID journal() {
        return journal;
    }
}
