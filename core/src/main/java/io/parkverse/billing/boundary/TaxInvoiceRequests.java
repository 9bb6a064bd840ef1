package io.parkverse.billing.boundary;

import io.parkverse.billing.control.InvoiceBook;
import io.parkverse.billing.control.TaxDesk;
import io.parkverse.billing.entity.TaxInvoice;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.InvoiceId;
import jakarta.inject.Inject;
import java.util.List;

/** Requests for tax invoices (发票) on the fees of paid invoices; the bureau is asked by a job ({@code TaxInvoiceJob}). */
@Boundary
public class TaxInvoiceRequests {

    @Inject
    InvoiceBook book;

    @Inject
    TaxDesk desk;

    /** Asks for the tax invoice of a paid invoice; a second time only after a failure. */
    @Allowed("billing.tax-invoice.request")
    public TaxInvoiceView request(Caller caller, InvoiceId invoice, TaxInvoiceDetails details) {
        return desk.request(book.visibleLocked(invoice), details).view();
    }

    /** Oldest first. */
    @Allowed("billing.invoice.read")
    public List<TaxInvoiceView> ofInvoice(Caller caller, InvoiceId invoice) {
        book.visible(invoice);
        return desk.ofInvoice(invoice).stream().map(TaxInvoice::view).toList();
    }

    /** For the job: takes a request to the bureau; one that was answered before stays as it is. */
    @Allowed("billing.tax-invoice.issue")
    public TaxInvoiceView issue(Caller caller, TaxInvoiceId request) {
        return desk.issue(request).view();
    }
}
