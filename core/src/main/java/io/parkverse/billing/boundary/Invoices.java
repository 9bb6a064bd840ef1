package io.parkverse.billing.boundary;

import io.parkverse.billing.control.Allocations;
import io.parkverse.billing.control.BankAccounts;
import io.parkverse.billing.control.InvoiceBook;
import io.parkverse.billing.control.Issuing;
import io.parkverse.billing.control.ParkDay;
import io.parkverse.billing.control.Prices;
import io.parkverse.billing.control.Receipts;
import io.parkverse.billing.control.RemittanceCode;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Invoices of a park. Members see those of their enterprise; staff sees all. Making one out is for
 * staff and jobs: a feature that quotes on behalf of a member passes a job caller.
 */
@Boundary
public class Invoices {

    private static final int MAX_REASON = 200;

    @Inject
    InvoiceBook book;

    @Inject
    Issuing issuing;

    @Inject
    Prices prices;

    @Inject
    ParkDay parkDay;

    @Inject
    BankAccounts accounts;

    @Inject
    Allocations allocations;

    @Inject
    Receipts receipts;

    /** Makes out an invoice over the lines, all of one currency. */
    @Allowed("billing.quote")
    public InvoiceView quote(Caller caller, CaseId caseId, EnterpriseId enterprise, List<Line> lines) {
        return InvoiceBook.view(issuing.issue(caseId, enterprise, lines));
    }

    /** Makes out an invoice at today's prices. */
    @Allowed("billing.quote")
    public InvoiceView quoteFor(Caller caller, CaseId caseId, EnterpriseId enterprise, QuoteTerms terms) {
        return quote(caller, caseId, enterprise, prices.lines(terms, parkDay.today()));
    }

    @Allowed("billing.invoice.read")
    public InvoiceView get(Caller caller, InvoiceId invoice) {
        return InvoiceBook.view(book.visible(invoice));
    }

    /** Newest first. */
    @Allowed("billing.invoice.read")
    public List<InvoiceView> ofCase(Caller caller, CaseId caseId) {
        return book.ofCase(caseId);
    }

    /** Newest first. */
    @Allowed("billing.invoice.read")
    public List<InvoiceView> ofEnterprise(Caller caller, EnterpriseId enterprise) {
        return book.ofEnterprise(enterprise);
    }

    /** All invoices of the park in the given states, newest first. */
    @Allowed("billing.invoice.survey")
    public Page<InvoiceView> list(Caller caller, Set<InvoiceState> states, PageRequest page) {
        return states.isEmpty() ? new Page<>(List.of(), 0) : book.list(states, page);
    }

    /** How to pay what is outstanding. */
    @Allowed("billing.invoice.read")
    public PaymentInstructions paymentInstructions(Caller caller, InvoiceId id) {
        Invoice invoice = book.visible(id);
        if (!invoice.state().payable()) {
            throw new BillingException(BillingError.INVOICE_NOT_OPEN);
        }
        return new PaymentInstructions(
                accounts.require(), invoice.outstanding(), new RemittanceCode(invoice.remittanceCode()).grouped());
    }

    /** Takes an invoice back on which nothing was paid. */
    @Allowed("billing.invoice.manage")
    public InvoiceView cancel(Caller caller, InvoiceId id, String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_REASON);
        }
        Invoice invoice = book.visibleLocked(id);
        issuing.cancel(invoice, reason.strip());
        return InvoiceBook.view(invoice);
    }

    /** Lets a remainder of less than one major unit go, such as a bank's fee taken from the transfer. */
    @Allowed("billing.invoice.manage")
    public InvoiceView waiveRemainder(Caller caller, InvoiceId id) {
        Invoice invoice = book.visibleLocked(id);
        allocations.waiveRemainder(invoice);
        return InvoiceBook.view(invoice);
    }

    /** What stands on the receipt of a paid invoice; the first call gives it its number. */
    @Allowed("billing.invoice.read")
    public ReceiptFields receipt(Caller caller, InvoiceId id) {
        return receipts.of(book.visibleLocked(id));
    }

    /** The receipt as a PDF. */
    @Allowed("billing.invoice.read")
    public byte[] receiptPaper(Caller caller, InvoiceId id) {
        return receipts.paper(book.visibleLocked(id));
    }
}
