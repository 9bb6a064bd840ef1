package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.ReceiptFields;
import io.parkverse.billing.boundary.ReceiptPapers;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Receipts for paid invoices. Made out once; later calls give the same number and day. */
@ApplicationScoped
public class Receipts {

    @Inject
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Inject
    ParkDay parkDay;

    @Inject
    BankAccounts accounts;

    @Inject
    Instance<ReceiptPapers> papers;

    public ReceiptFields of(Invoice invoice) {
        if (!invoice.state().settled()) {
            throw new BillingException(BillingError.INVOICE_NOT_PAID);
        }
        if (invoice.receiptNumber().isEmpty()) {
            LocalDate today = parkDay.today();
            invoice.makeOutReceipt(numbers.next(Numbers.Series.RECEIPT, today.getYear()), today);
            entityManager.flush();
        }
        InvoiceView view = InvoiceBook.view(invoice);
        return new ReceiptFields(
                view.receiptNumber(),
                invoice.receiptOn().orElseThrow(),
                accounts.require().accountName(),
                view.billedTo(),
                view.number(),
                view.lines(),
                view.total(),
                words(view.total()));
    }

    public byte[] paper(Invoice invoice) {
        if (!papers.isResolvable()) {
            throw new BillingException(BillingError.RECEIPT_NOT_PRINTABLE);
        }
        return papers.get().render(of(invoice));
    }

    private static String words(Money amount) {
        return amount.currency().getCurrencyCode().equals("CNY") ? ChineseAmount.of(amount) : "";
    }
}
