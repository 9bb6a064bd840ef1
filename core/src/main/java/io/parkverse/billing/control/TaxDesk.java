package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.TaxInvoiceDetails;
import io.parkverse.billing.boundary.TaxInvoiceId;
import io.parkverse.billing.boundary.TaxInvoiceView;
import io.parkverse.billing.boundary.TaxInvoices;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.TaxInvoice;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.InvoiceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Keeps requests for tax invoices and takes them to the bureau, each by a job of its own: an answer
 * that was given is kept whatever happens to other requests.
 */
@ApplicationScoped
public class TaxDesk {

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Jobs jobs;

    @Inject
    Trail trail;

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
        note(request, "");
        jobs.enqueue(
                access.caller(), TaxInvoiceJob.KIND, '"' + request.view().id().toString() + '"', clock.instant());
        return request;
    }

    /** Takes a request to the bureau, once; the same order is sent again only when no answer was kept. */
    public TaxInvoice issue(TaxInvoiceId id) {
        TaxInvoice request = entityManager.find(TaxInvoice.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        if (request.view().state() == TaxInvoiceView.State.REQUESTED) {
            request.answer(bureau.issue(request.order()), clock.instant());
            entityManager.flush();
            note(request, TaxInvoiceView.State.REQUESTED.name());
        }
        return request;
    }

    private void note(TaxInvoice request, String before) {
        TaxInvoiceView view = request.view();
        trail.note(
                "tax-invoice",
                Subject.of(view.invoice()),
                before.isEmpty() ? Map.of() : Map.of("state", before),
                Map.of("state", view.state().name(), "number", view.number()));
    }

    public List<TaxInvoice> ofInvoice(InvoiceId invoice) {
        return entityManager
                .createQuery(
                        "select t from TaxInvoice t where t.invoice = :id order by t.requestedAt", TaxInvoice.class)
                .setParameter("id", invoice.value())
                .getResultList();
    }
}
