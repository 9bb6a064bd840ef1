package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.TaxInvoiceDetails;
import io.parkverse.billing.boundary.TaxInvoiceView;
import io.parkverse.billing.boundary.TaxInvoices;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.TaxInvoice;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps requests for tax invoices and takes them to the bureau, one per transaction: an answer that
 * was given is kept whatever happens to the next request.
 */
@ApplicationScoped
public class TaxDesk {

    private static final String NEXT =
            "select id from tax_invoice where state = 'REQUESTED' order by requested_at limit 1 for update skip locked";

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    TaxInvoices bureau;

    public TaxInvoice request(Invoice invoice, TaxInvoiceDetails details) {
        if (!invoice.state().settled()) {
            throw new BillingException(BillingError.INVOICE_NOT_PAID);
        }
        if (!invoice.fee().isPositive()) {
            throw new BillingException(
                    BillingError.AMOUNT_INVALID, invoice.fee().decimal());
        }
        boolean live = ofInvoice(invoice.id()).stream()
                .map(TaxInvoice::view)
                .anyMatch(other -> other.state() != TaxInvoiceView.State.FAILED);
        if (live) {
            throw new BillingException(BillingError.TAX_INVOICE_EXISTS);
        }
        TaxInvoice request = new TaxInvoice(invoice.id(), details, invoice.fee(), clock.instant());
        entityManager.persist(request);
        entityManager.flush();
        return request;
    }

    /** Takes the oldest waiting request to the bureau; empty when none waits. */
    public Optional<TaxInvoice> issueNext() {
        Optional<UUID> next = sql.first(NEXT, row -> row.getObject("id", UUID.class));
        next.ifPresent(id -> {
            TaxInvoice request = entityManager.find(TaxInvoice.class, id);
            request.answer(bureau.issue(request.order()), clock.instant());
        });
        return next.map(id -> entityManager.find(TaxInvoice.class, id));
    }

    public List<TaxInvoice> ofInvoice(InvoiceId invoice) {
        return entityManager
                .createQuery(
                        "select t from TaxInvoice t where t.invoice = :id order by t.requestedAt", TaxInvoice.class)
                .setParameter("id", invoice.value())
                .getResultList();
    }
}
