package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.TaxInvoiceDetails;
import io.parkverse.billing.boundary.TaxInvoiceId;
import io.parkverse.billing.boundary.TaxInvoiceOrder;
import io.parkverse.billing.boundary.TaxInvoiceOutcome;
import io.parkverse.billing.boundary.TaxInvoiceView;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request for a tax invoice (发票): REQUESTED until the tax bureau answers, then ISSUED or FAILED. */
@Entity
@Table(name = "tax_invoice")
public class TaxInvoice extends ParkRecord {

    @Column(name = "invoice_id", nullable = false, updatable = false)
    private UUID invoice;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private TaxInvoiceDetails.Kind kind;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "tax_number", nullable = false, updatable = false)
    private String taxNumber;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Column(name = "currency", nullable = false, updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TaxInvoiceView.State state;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "simulated", nullable = false)
    private boolean simulated;

    @Column(name = "failure", nullable = false)
    private String failure;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected TaxInvoice() {}

    public TaxInvoice(InvoiceId invoice, TaxInvoiceDetails details, Money amount, Instant at) {
        super(TaxInvoiceId.next().value());
        this.invoice = invoice.value();
        this.kind = details.kind();
        this.title = details.title();
        this.taxNumber = details.taxNumber();
        this.amount = amount.minor();
        this.currency = amount.currency().getCurrencyCode();
        this.state = TaxInvoiceView.State.REQUESTED;
        this.number = "";
        this.failure = "";
        this.requestedAt = at;
    }

    public void answer(TaxInvoiceOutcome outcome, Instant at) {
        answeredAt = at;
        simulated = outcome.simulated();
        if (outcome instanceof TaxInvoiceOutcome.Issued issued) {
            state = TaxInvoiceView.State.ISSUED;
            number = issued.number();
        } else if (outcome instanceof TaxInvoiceOutcome.Refused refused) {
            state = TaxInvoiceView.State.FAILED;
            failure = refused.reason().name();
        }
    }

    public TaxInvoiceOrder order() {
        return new TaxInvoiceOrder(
                new TaxInvoiceId(key()), new TaxInvoiceDetails(kind, title, taxNumber), Money.of(amount, currency));
    }

    public TaxInvoiceView view() {
        return new TaxInvoiceView(
                new TaxInvoiceId(key()),
                new InvoiceId(invoice),
                new TaxInvoiceDetails(kind, title, taxNumber),
                Money.of(amount, currency),
                state,
                number,
                simulated,
                failure,
                requestedAt);
    }
}
