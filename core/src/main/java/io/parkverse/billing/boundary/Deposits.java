package io.parkverse.billing.boundary;

import io.parkverse.billing.control.InvoiceBook;
import io.parkverse.billing.control.ParkDay;
import io.parkverse.billing.control.Refunds;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.billing.entity.Refund;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Deposits and surplus that the park holds for enterprises, and their way back. */
@Boundary
public class Deposits {

    @Inject
    InvoiceBook book;

    @Inject
    Refunds refunds;

    @Inject
    ParkDay parkDay;

    /** How much can still be asked back. */
    @Allowed("billing.invoice.read")
    public Money refundable(Caller caller, InvoiceId invoice, RefundView.Kind kind) {
        return refunds.refundable(book.visible(invoice), kind);
    }

    /** Asks for money back, for an owner of the enterprise or for the park's operator. */
    @Allowed("billing.refund.request")
    public RefundView request(Caller caller, RefundRequest request) {
        Invoice invoice = book.visibleLocked(request.invoice());
        return refunds.request(invoice, request).view();
    }

    /** Refunds of an invoice, oldest first. */
    @Allowed("billing.invoice.read")
    public List<RefundView> ofInvoice(Caller caller, InvoiceId invoice) {
        book.visible(invoice);
        return refunds.ofInvoice(invoice).stream().map(Refund::view).toList();
    }

    /** Refunds of the park in a state, oldest first, at most 500. */
    @Allowed("billing.refund.manage")
    public List<RefundView> inState(Caller caller, RefundView.State state) {
        return refunds.inState(state).stream().map(Refund::view).toList();
    }

    /** Records that the transfer was made at the bank. */
    @Allowed("billing.refund.manage")
    public RefundView recordPaid(Caller caller, RefundId id, LocalDate day) {
        if (day.isAfter(parkDay.today())) {
            throw new BillingException(BillingError.REFUND_DIFFERS);
        }
        Refund refund = refunds.locked(id);
        refunds.pay(refund, day);
        return refund.view();
    }

    @Allowed("billing.refund.manage")
    public RefundView cancel(Caller caller, RefundId id) {
        Refund refund = refunds.locked(id);
        refunds.cancel(refund);
        return refund.view();
    }
}
