package io.parkverse.billing.boundary;

/**
 * Port to the tax bureau's electronic invoices. Every adapter passes {@code TaxInvoicesContract}.
 *
 * <p>The same order may be sent more than once (after a crash between answer and commit) and must
 * give the same answer. A bureau that cannot be reached is an exception: the request stays as it is
 * and is sent again by the next run.
 */
public interface TaxInvoices {

    TaxInvoiceOutcome issue(TaxInvoiceOrder order);
}
